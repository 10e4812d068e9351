package be.sentum.consent.domain.act;

import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.purpose.PurposeCode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One act of a person about one purpose, as proof (Art. 7(1) GDPR, REQ-CON-01). Written once, never changed.
 *
 * @param shown what was on the screen; absent for a withdrawal, an objection and an expiry, which need none
 * @param controllers who may act on a grant, by name
 * @param occurredAt when the person did it
 * @param recordedAt when it was written here
 * @param expiresAt when a grant ends by itself; absent when it does not
 */
public record ConsentEvent(
        UUID id,
        SubjectId subject,
        PurposeCode purpose,
        Act act,
        @Nullable Shown shown,
        Channel channel,
        Evidence evidence,
        List<String> controllers,
        Instant occurredAt,
        Instant recordedAt,
        @Nullable Instant expiresAt) {

    public ConsentEvent {
        controllers = List.copyOf(controllers);
        // to what a database keeps, so that the hash of an event read again is the same
        occurredAt = occurredAt.truncatedTo(ChronoUnit.MICROS);
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
        expiresAt = expiresAt == null ? null : expiresAt.truncatedTo(ChronoUnit.MICROS);
        if (shown == null && (act == Act.GRANTED || act == Act.DENIED)) {
            throw new IllegalArgumentException("REQ-CON-01: a choice names the text that was shown");
        }
    }

    /** A withdrawal, an objection or an expiry: nothing to show and nothing to explain (REQ-CON-05). */
    public static ConsentEvent of(
            UUID id, SubjectId subject, PurposeCode purpose, Act act, Channel channel, Evidence evidence, Instant at) {
        return new ConsentEvent(id, subject, purpose, act, null, channel, evidence, List.of(), at, at, null);
    }
}
