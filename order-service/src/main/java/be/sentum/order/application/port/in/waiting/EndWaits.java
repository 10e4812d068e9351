package be.sentum.order.application.port.in.waiting;

import be.sentum.order.domain.OrderId;
import java.util.Collection;
import java.util.List;

/**
 * Moves on what has waited too long for others ({@link be.sentum.order.domain.Order#timeOut}): nothing is left where
 * nobody finishes it. Idempotent, for any number of replicas at once.
 *
 * <p>While its buyer's orders are only stored (Art. 18), an order is not cancelled: the person may need it as it is, and
 * waits for us to lift the restriction; its time begins again.
 */
public interface EndWaits {

    /** Whose time is over, longest over first, without those. */
    List<OrderId> due(Collection<OrderId> seen, int atMost);

    /**
     * Ends the wait of one of them, in a transaction of its own. Whether it moved: not when it has moved already, or when
     * another replica is at it.
     */
    boolean end(OrderId id);
}
