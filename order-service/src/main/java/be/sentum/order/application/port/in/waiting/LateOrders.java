package be.sentum.order.application.port.in.waiting;

import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.progress.OrderStatus;
import be.sentum.order.domain.timing.LateOrder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What waits for us longer than it should, for our people. Says of nobody whose it is. */
public interface LateOrders {

    /**
     * Longest late first.
     *
     * @param after the last of the part before; absent: from the first
     */
    List<LateOrder> list(@Nullable Place after, int limit);

    /** How many in each state. */
    Map<OrderStatus, Long> count();

    record Place(Instant since, OrderId id) {}
}
