package be.sentum.order.application;

import be.sentum.messaging.UseCase;
import be.sentum.order.application.port.in.NotePayment;
import be.sentum.order.application.port.out.Orders;
import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.payment.Payment;
import java.time.InstantSource;

@UseCase
class NotePaymentHandler implements NotePayment {

    private final Orders orders;
    private final OrderChanges changes;
    private final InstantSource clock;

    NotePaymentHandler(Orders orders, OrderChanges changes, InstantSource clock) {
        this.orders = orders;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public boolean handle(OrderId id, CustomerId customer, Payment payment) {
        return orders.findToChange(id)
                .filter(order -> order.customer().equals(customer))
                .map(order -> changes.happen(order, paid -> paid.pay(payment, clock.instant())))
                .orElse(false);
    }
}
