package be.sentum.order.application.port.in;

import be.sentum.order.domain.customer.CustomerId;

/** What an erasure does to orders, besides the fates that the inventory declares. */
public interface CloseOrdersOfErased {

    /** How many orders are still under way: a human looks at them before an erasure is decided. */
    int open(CustomerId customer);

    /** Cancels what has not left the house. Idempotent. */
    void cancelUnshipped(CustomerId customer);
}
