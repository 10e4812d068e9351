package be.sentum.order.application.port.in;

import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.payment.SolvencyOutcome;

/**
 * Takes billing's answer to the wish to pay on invoice. Idempotent; an answer that is late, double, about an unknown
 * order or about somebody else's changes nothing.
 */
public interface DecideSolvency {

    /** Whether it changed anything. */
    boolean handle(OrderId id, CustomerId customer, SolvencyOutcome outcome);
}
