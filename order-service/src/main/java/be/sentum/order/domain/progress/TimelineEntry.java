package be.sentum.order.domain.progress;

import be.sentum.order.domain.payment.PaymentId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * An order came into a state, or something was noted while it stayed there: when and why.
 *
 * @param at to the microsecond
 * @param payment the payment it is about, absent when it is about none
 */
public record TimelineEntry(
        OrderStatus status,
        Instant at,
        Cause cause,
        @Nullable PaymentId payment) {

    public TimelineEntry {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    public TimelineEntry(OrderStatus status, Instant at, Cause cause) {
        this(status, at, cause, null);
    }
}
