package be.sentum.order.domain.timing;

import java.time.Instant;

/** When an order has waited long enough in its state, and what happens then. */
public record Timer(Instant at, Effect effect) {

    /** What happens at the time. */
    public enum Effect {
        /** The order moves on by itself ({@link be.sentum.order.domain.Order#timeOut}). */
        MOVES_ON,
        /** It waits for us: our people are told, and nothing is taken from the buyer. */
        TELLS_STAFF
    }
}
