package be.sentum.order.application.port.out;

import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.OrderSummary;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.delivery.ParcelSight;
import be.sentum.order.domain.delivery.TrackingToken;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Orders and parcels seen from outside: lists and counts, without loading each order. */
public interface OrderRegister {

    /** Newest first, beginning after the given one. */
    List<OrderSummary> of(CustomerId customer, @Nullable OrderId after, int limit);

    /** How many of a customer's orders are not at their end. */
    int open(CustomerId customer);

    /** The customer's orders of which nothing has left the house. */
    List<OrderId> unshipped(CustomerId customer);

    Optional<ParcelSight> sight(TrackingToken token);
}
