package be.sentum.order.application.port.out;

import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.customer.Standing;

/** Who is a customer, and whether their orders may be handled. */
@FunctionalInterface
public interface Customers {

    Standing standing(CustomerId customer);
}
