package be.sentum.consent.domain.decision;

import be.sentum.consent.domain.BelgianTime;
import be.sentum.consent.domain.purpose.ConsentText;
import be.sentum.consent.domain.purpose.PurposeCode;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that the law leaves open.
 *
 * @param validity how long a grant lasts, by whole purpose; without an entry until it is taken back (REQ-CON-07)
 * @param rest how long a no is remembered before anybody is asked again (REQ-CON-08)
 * @param skew how far the clock of a client may be ahead (REQ-CON-01)
 * @param toldWithin how long after an act a client may still tell about it, say after it was offline
 * @param answerWithin how long the link in a mail can be confirmed
 * @param proofKept how long a proof is kept after the act, at least (REQ-CON-09)
 */
public record ConsentPolicy(
        Map<PurposeCode, Period> validity,
        Period rest,
        Duration skew,
        Period toldWithin,
        Duration answerWithin,
        Period proofKept) {

    public ConsentPolicy {
        validity = Map.copyOf(validity);
    }

    /** When a grant given then ends by itself. */
    public @Nullable Instant endOf(PurposeCode purpose, Instant grantedAt) {
        Period period = validity.get(purpose.whole());
        return period == null ? null : BelgianTime.after(grantedAt, period);
    }

    public boolean isAhead(Instant occurredAt, Instant now) {
        return occurredAt.isAfter(now.plus(skew));
    }

    /** Longer ago than a client waits, or before anybody was shown the text: such an act is not proven by us. */
    public boolean isTooLongAgo(Instant occurredAt, ConsentText shown, Instant now) {
        // In this order: of an instant before the calendar begins no day is asked.
        return occurredAt.isBefore(BelgianTime.before(now, toldWithin))
                || BelgianTime.day(occurredAt).isBefore(shown.validFrom());
    }
}
