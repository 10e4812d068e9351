package be.sentum.consent.domain.act;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What else shows that the act happened as recorded (REQ-CON-01).
 *
 * @param screenId the screen or form it was made on
 * @param requestId the request that carried it
 * @param doubleOptInConfirmedAt when the link in the mail was confirmed
 * @param guardianConsentId the act of a child's guardian that it rests on (REQ-CHD-01)
 */
public record Evidence(
        @Nullable String screenId,
        @Nullable String requestId,
        @Nullable Instant doubleOptInConfirmedAt,
        @Nullable UUID guardianConsentId) {

    public Evidence {
        doubleOptInConfirmedAt =
                doubleOptInConfirmedAt == null ? null : doubleOptInConfirmedAt.truncatedTo(ChronoUnit.MICROS);
    }

    private static final Evidence NONE = new Evidence(null, null, null, null);

    public static Evidence none() {
        return NONE;
    }

    /** Of an act that is the person's own. */
    public Evidence withoutGuardian() {
        return new Evidence(screenId, requestId, doubleOptInConfirmedAt, null);
    }

    public Evidence confirmedAt(Instant at) {
        return new Evidence(screenId, requestId, at, guardianConsentId);
    }
}
