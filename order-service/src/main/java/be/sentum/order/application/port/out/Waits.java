package be.sentum.order.application.port.out;

import be.sentum.order.application.port.in.waiting.LateOrders;
import be.sentum.order.domain.Order;
import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.progress.OrderStatus;
import be.sentum.order.domain.timing.LateOrder;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The orders by their timers. Those of somebody erased are not among the late ones: nobody waits for them. */
public interface Waits {

    /** Which are to move on by themselves by now, earliest first, without those. */
    List<OrderId> due(Instant now, Collection<OrderId> seen, int atMost);

    /** One of them, to change; empty when it is no longer due or somebody else is changing it at this moment. */
    Optional<Order> takeIfDue(OrderId id, Instant now);

    /** Lets an order wait until then that was taken to be changed. */
    void waitUntil(OrderId id, Instant until);

    /** Those that wait for us longer than they should, longest first. */
    List<LateOrder> late(Instant now, LateOrders.@Nullable Place after, int limit);

    /** How many of them are in each state. */
    Map<OrderStatus, Long> countLate(Instant now);
}
