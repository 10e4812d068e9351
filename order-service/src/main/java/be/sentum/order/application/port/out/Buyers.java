package be.sentum.order.application.port.out;

import be.sentum.order.domain.customer.Buyer;
import be.sentum.order.domain.customer.CustomerId;
import java.util.Optional;

/** The part of the customers' cards that delivering needs. */
public interface Buyers {

    Optional<Buyer> find(CustomerId customer);

    /** Ignores a version that is not newer than the known one. */
    void keep(Buyer buyer);

    void forget(CustomerId customer);
}
