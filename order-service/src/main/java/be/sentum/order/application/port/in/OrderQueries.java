package be.sentum.order.application.port.in;

import be.sentum.order.domain.Order;
import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.OrderSummary;
import be.sentum.order.domain.customer.Buyer;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.customer.Requester;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks orders up. Those of an erased customer are in the archive and found by nobody here (REQ-ERA-04). */
public interface OrderQueries {

    /** Empty as well when the order is somebody else's. */
    Optional<Found> byId(OrderId id, Requester requester);

    /**
     * A customer's orders, newest first.
     *
     * @param after the last order of the part before; absent: from the newest
     * @param limit how many at most
     */
    List<OrderSummary> of(CustomerId customer, @Nullable OrderId after, int limit);

    /** @param buyer what is kept of the customer's card, absent when it is not here */
    record Found(Order order, @Nullable Buyer buyer) {}
}
