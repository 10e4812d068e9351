package be.sentum.customer.application.port.out.account;

import be.sentum.customer.domain.CustomerId;

/** Everything this service holds about a customer. */
@FunctionalInterface
public interface Profiles {

    /** Deletes it as the inventory says, takes the card back, and has the log-in removed. */
    void delete(CustomerId customer);
}
