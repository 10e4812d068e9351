package be.sentum.order.application.port.out;

import be.sentum.order.domain.OrderEvent;

/** Tells the other services, if and only if the transaction commits. */
@FunctionalInterface
public interface OrderEvents {

    void publish(OrderEvent event);
}
