package be.sentum.consent.domain.receipt;

import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.act.Act;
import be.sentum.consent.domain.purpose.PurposeCode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it was stored: all that a receipt needs of it. It never changes, so neither does its receipt.
 *
 * @param text the text that was shown; absent for a withdrawal, an objection and an expiry
 * @param method how the person showed the will, where a text was shown
 * @param controllers who may act on it, by name
 * @param expiresAt when a grant ends by itself; absent when it does not
 */
public record RecordedDecision(
        UUID id,
        SubjectId subject,
        PurposeCode purpose,
        Act act,
        @Nullable ShownText text,
        @Nullable String method,
        List<String> controllers,
        Instant occurredAt,
        @Nullable Instant expiresAt) {

    public RecordedDecision {
        controllers = List.copyOf(controllers);
    }

    /** Which text, in which language, and the hash of its words. */
    public record ShownText(UUID id, String version, String language, String sha256) {}
}
