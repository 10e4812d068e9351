package be.sentum.order.application.port.in;

import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.customer.CustomerId;

/**
 * Takes in that the buyer contested a solvency check at billing: from then on the order waits for a human of ours, and no
 * time-out cancels it. Idempotent; one that comes too late changes nothing.
 */
public interface NoteContest {

    /** Whether it changed anything. */
    boolean handle(OrderId id, CustomerId customer);
}
