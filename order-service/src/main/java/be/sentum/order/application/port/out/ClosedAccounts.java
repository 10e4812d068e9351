package be.sentum.order.application.port.out;

import be.sentum.order.domain.customer.CustomerId;

/**
 * Whose account is closed: they order nothing more, also not through an agent (RET-05). There is no reopening, and the end
 * of the card, 30 days later, changes nothing; only an erasure forgets it, with the person.
 */
public interface ClosedAccounts {

    /** Idempotent. Need not wait for the card: an account may be told closed before its customer is known here. */
    void note(CustomerId customer);

    boolean contains(CustomerId customer);
}
