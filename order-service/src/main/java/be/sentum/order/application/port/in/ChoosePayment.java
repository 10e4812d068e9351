package be.sentum.order.application.port.in;

import be.sentum.order.domain.OrderChange;
import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.customer.Requester;
import be.sentum.order.domain.payment.PaymentChoice;

/**
 * The buyer chooses how an order goes on that could not be paid on invoice at once: pay first, or have a human look
 * (REQ-ADM-01). Refuses what {@link be.sentum.order.domain.progress.Course#choices} does not offer. Asking for a human
 * twice changes nothing.
 */
public interface ChoosePayment {

    OrderChange handle(OrderId id, Requester requester, PaymentChoice choice);
}
