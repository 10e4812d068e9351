package be.sentum.consent.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One act of a person about one purpose, as proof (Art. 7(1) GDPR). Written once, never changed.
 *
 * @param shown the text that was on the screen; absent for a withdrawal and an objection, which need none
 * @param textSha256 its hash at that time
 */
public record ConsentEvent(
        UUID id,
        SubjectId subject,
        PurposeCode purpose,
        Act act,
        @Nullable TextVersionId shown,
        @Nullable String textSha256,
        @Nullable ConsentMethod method,
        @Nullable String uiVariant,
        Instant occurredAt) {

    /** A withdrawal or an objection: as easy as can be, nothing to show and nothing to explain (REQ-CON-05). */
    public static ConsentEvent of(UUID id, SubjectId subject, PurposeCode purpose, Act act, Instant occurredAt) {
        return new ConsentEvent(id, subject, purpose, act, null, null, null, null, occurredAt);
    }
}
