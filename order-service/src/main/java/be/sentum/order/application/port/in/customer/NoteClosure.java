package be.sentum.order.application.port.in.customer;

import be.sentum.order.domain.customer.CustomerId;

/** An account was closed: orders under way go on, new ones are refused (RET-05). Idempotent. */
@FunctionalInterface
public interface NoteClosure {

    void handle(CustomerId customer);
}
