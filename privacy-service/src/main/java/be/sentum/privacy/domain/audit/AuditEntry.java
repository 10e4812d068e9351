package be.sentum.privacy.domain.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit trail (REQ-GEN-06): who did what about whom, by which case and for which reason. Ids and codes
 * only, never a copy of data.
 *
 * @param retainedUntil the last day it is kept
 * @param hash SHA-256 over everything else
 */
public record AuditEntry(UUID id, Instant at, AuditRecord what, LocalDate retainedUntil, String hash) {

    /**
     * What is written down.
     *
     * @param actorRole customer, dpo, agent or system
     * @param actor a staff member's log-in id; absent for a customer and for the system
     * @param action {@code request_registered}
     * @param reason a code or a law, never free text
     */
    public record AuditRecord(
            String actorRole,
            @Nullable String actor,
            String action,
            @Nullable UUID subject,
            @Nullable UUID request,
            @Nullable String reason) {}

    public static AuditEntry of(UUID id, Instant at, AuditRecord what, LocalDate retainedUntil) {
        return new AuditEntry(id, at, what, retainedUntil, hashOf(id, at, what, retainedUntil));
    }

    /** What its content hashes to now. */
    public String computedHash() {
        return hashOf(id, at, what, retainedUntil);
    }

    private static String hashOf(UUID id, Instant at, AuditRecord what, LocalDate retainedUntil) {
        return new Digest()
                .add(id)
                .add(at)
                .add(what.actorRole())
                .add(what.actor())
                .add(what.action())
                .add(what.subject())
                .add(what.request())
                .add(what.reason())
                .add(retainedUntil)
                .hex();
    }
}
