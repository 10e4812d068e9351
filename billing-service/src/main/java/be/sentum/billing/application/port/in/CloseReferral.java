package be.sentum.billing.application.port.in;

import be.sentum.billing.domain.OrderId;

/** Ends the wait for a human: the buyer pays first, or the order was cancelled. Idempotent. */
public interface CloseReferral {

    void handle(OrderId order);
}
