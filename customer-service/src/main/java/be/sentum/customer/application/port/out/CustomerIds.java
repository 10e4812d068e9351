package be.sentum.customer.application.port.out;

import be.sentum.customer.domain.CustomerId;

/** New customer ids, in the order of time. */
@FunctionalInterface
public interface CustomerIds {

    CustomerId next();
}
