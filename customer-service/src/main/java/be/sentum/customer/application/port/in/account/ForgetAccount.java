package be.sentum.customer.application.port.in.account;

import be.sentum.customer.domain.CustomerId;

/** Has a customer's log-in removed for good. The rows are deleted by the inventory, not here. */
public interface ForgetAccount {

    /** Idempotent. Runs in the erasure's transaction. */
    void handle(CustomerId customer);
}
