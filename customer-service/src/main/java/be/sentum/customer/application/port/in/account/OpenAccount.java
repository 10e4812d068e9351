package be.sentum.customer.application.port.in.account;

import be.sentum.customer.domain.Customer;

/** What comes with every new customer: an account, and the welcome letter with the right to object (REQ-OBJ-03). */
@FunctionalInterface
public interface OpenAccount {

    /** In the registration's transaction; idempotent. */
    void handle(Customer customer);
}
