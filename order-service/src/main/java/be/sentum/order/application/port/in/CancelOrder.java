package be.sentum.order.application.port.in;

import be.sentum.order.domain.OrderChange;
import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.customer.Requester;

/** Cancels an order before its first parcel leaves; refuses afterwards and when it is cancelled already. */
public interface CancelOrder {

    OrderChange handle(OrderId id, Requester requester);
}
