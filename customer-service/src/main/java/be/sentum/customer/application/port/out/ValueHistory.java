package be.sentum.customer.application.port.out;

import be.sentum.customer.domain.CustomerEvent;

/**
 * What changed in a customer, who changed it in which role, when and why; of the values only keyed hashes (REQ-REC-01,
 * REQ-GEN-06). Only grows, until the person is erased.
 */
@FunctionalInterface
public interface ValueHistory {

    /** In the running transaction, one entry a field. */
    void append(CustomerEvent.Changed changed);
}
