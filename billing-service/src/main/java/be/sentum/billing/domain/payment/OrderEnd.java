package be.sentum.billing.domain.payment;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The order is over without its buyer owing anything. */
public record OrderEnd(Kind kind, Instant at) {

    public OrderEnd {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** How it ended. */
    public enum Kind {
        CANCELLED,
        /** Withdrawn from before anything was sent. */
        WITHDRAWN,
        /** Withdrawn from after something was sent: the goods are to come back. */
        WITHDRAWN_AFTER_SENDING
    }
}
