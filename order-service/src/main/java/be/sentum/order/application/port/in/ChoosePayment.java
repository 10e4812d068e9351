package be.sentum.order.application.port.in;

import be.sentum.order.domain.OrderChange;
import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.customer.Requester;

/**
 * The buyer pays first after all, because deferred payment was not granted at once. Refuses an order that is not at
 * that point.
 */
public interface ChoosePayment {

    OrderChange prepayment(OrderId id, Requester requester);
}
