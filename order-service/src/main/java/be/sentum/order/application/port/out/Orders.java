package be.sentum.order.application.port.out;

import be.sentum.order.domain.Order;
import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.OrderNumber;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.customer.PostalAddress;
import be.sentum.order.domain.delivery.TrackingNumber;
import java.time.Instant;
import java.util.Optional;

/** The orders, each with its lines, timeline and parcels. */
public interface Orders {

    /** Keeps a new order. False, and nothing is kept, when another order has its number. */
    boolean add(Order order);

    Optional<Order> find(OrderId id);

    /** The order that has this number. */
    Optional<OrderId> named(OrderNumber number);

    /** Nobody else changes the order until the transaction ends. */
    Optional<Order> findToChange(OrderId id);

    /** The order one of whose parcels has this number, as {@link #findToChange}. */
    Optional<Order> findToChange(TrackingNumber trackingNumber);

    /**
     * Claims a tracking number for a new parcel. False when a parcel has it; true for one caller only until the
     * transaction ends.
     */
    boolean claim(TrackingNumber trackingNumber);

    /**
     * Notes with each order of that customer of which something may still be shipped, and which was to go to that
     * address, that it is the buyer's address no longer; nothing is sent elsewhere before the buyer says so.
     */
    void noteAddressChange(CustomerId customer, PostalAddress before, Instant at);

    /** Keeps what changed; answers it with its new version. */
    Order keep(Order order);
}
