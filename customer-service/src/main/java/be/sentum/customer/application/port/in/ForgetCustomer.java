package be.sentum.customer.application.port.in;

import be.sentum.customer.domain.CustomerId;

/** Takes a customer's card back from all services. The rows are deleted by the inventory, not here. */
public interface ForgetCustomer {

    /** Idempotent. Runs in the erasure's transaction. */
    void handle(CustomerId customer);
}
