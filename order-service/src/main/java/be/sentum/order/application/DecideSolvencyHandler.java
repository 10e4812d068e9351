package be.sentum.order.application;

import be.sentum.messaging.UseCase;
import be.sentum.order.application.port.in.DecideSolvency;
import be.sentum.order.application.port.out.Orders;
import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.payment.SolvencyOutcome;
import java.time.InstantSource;

@UseCase
class DecideSolvencyHandler implements DecideSolvency {

    private final Orders orders;
    private final OrderChanges changes;
    private final InstantSource clock;

    DecideSolvencyHandler(Orders orders, OrderChanges changes, InstantSource clock) {
        this.orders = orders;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public boolean handle(OrderId id, CustomerId customer, SolvencyOutcome outcome) {
        return orders.findToChange(id)
                .filter(order -> order.customer().equals(customer))
                .map(order -> changes.happen(order, asked -> asked.decideSolvency(outcome, clock.instant())))
                .orElse(false);
    }
}
