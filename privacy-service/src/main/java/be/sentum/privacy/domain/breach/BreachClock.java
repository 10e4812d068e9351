package be.sentum.privacy.domain.breach;

import java.time.Duration;
import java.time.Instant;

/**
 * How long the authority may wait to hear of a breach (REQ-BRE-02): hours that pass, through nights, weekends, holidays
 * and changes of the clock, counted from when we knew.
 *
 * @param within 72 hours; configuration, because a change of the law is under way (REQ-BRE-04)
 * @param warning how long before the end an officer is called
 */
public record BreachClock(Duration within, Duration warning) {

    public Instant deadline(Instant awareAt) {
        return awareAt.plus(within);
    }

    public boolean isNear(Instant deadline, Instant now) {
        return !now.isBefore(deadline.minus(warning));
    }
}
