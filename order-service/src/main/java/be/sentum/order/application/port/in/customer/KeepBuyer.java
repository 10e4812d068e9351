package be.sentum.order.application.port.in.customer;

import be.sentum.order.domain.customer.Buyer;
import be.sentum.order.domain.customer.CustomerId;

/** Follows the customers' cards. Idempotent; an older version than known is ignored. */
public interface KeepBuyer {

    void keep(Buyer buyer);

    void forget(CustomerId customer);
}
