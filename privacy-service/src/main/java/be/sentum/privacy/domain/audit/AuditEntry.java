package be.sentum.privacy.domain.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit trail (REQ-GEN-06): who did what about whom, by which case and for which reason. Ids and codes
 * only, never a copy of data.
 *
 * @param seq counts from 1 without a gap
 * @param previousHash the hash of the entry before, {@link #NOTHING_BEFORE} for the first
 * @param hash SHA-256 over everything else, so that changing, removing or inserting an entry shows
 */
public record AuditEntry(long seq, Instant at, AuditRecord what, String previousHash, String hash) {

    public static final String NOTHING_BEFORE = "0".repeat(64);

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

    public static AuditEntry chain(long seq, Instant at, AuditRecord what, String previousHash) {
        return new AuditEntry(seq, at, what, previousHash, hashOf(seq, at, what, previousHash));
    }

    /** Whether its content still belongs to its hash. */
    public boolean isIntact() {
        return hash.equals(hashOf(seq, at, what, previousHash));
    }

    private static String hashOf(long seq, Instant at, AuditRecord what, String previousHash) {
        StringBuilder text = new StringBuilder();
        add(text, Long.toString(seq));
        add(text, at.toString());
        add(text, what.actorRole());
        add(text, what.actor());
        add(text, what.action());
        add(text, what.subject());
        add(text, what.request());
        add(text, what.reason());
        add(text, previousHash);
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Each value with its length, so that no two different entries give the same text. */
    private static void add(StringBuilder text, @Nullable Object value) {
        String shown = value == null ? "" : value.toString();
        text.append(value == null ? "-" : Integer.toString(shown.length()))
                .append(':')
                .append(shown)
                .append('\n');
    }
}
