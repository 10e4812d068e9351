package be.sentum.order.application;

import be.sentum.messaging.UseCase;
import be.sentum.order.application.port.in.DecideSolvency;
import be.sentum.order.application.port.out.OrderEvents;
import be.sentum.order.application.port.out.Orders;
import be.sentum.order.domain.Order;
import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.Outcome;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.payment.SolvencyOutcome;
import java.time.InstantSource;

@UseCase
class DecideSolvencyHandler implements DecideSolvency {

    private final Orders orders;
    private final OrderEvents events;
    private final InstantSource clock;

    DecideSolvencyHandler(Orders orders, OrderEvents events, InstantSource clock) {
        this.orders = orders;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public boolean handle(OrderId id, CustomerId customer, SolvencyOutcome outcome) {
        return orders.findToChange(id)
                .filter(order -> order.customer().equals(customer))
                .map(order -> decide(order, outcome))
                .orElse(false);
    }

    private boolean decide(Order order, SolvencyOutcome outcome) {
        return switch (order.decideSolvency(outcome, clock.instant())) {
            case Outcome.Unchanged _, Outcome.Refused _ -> false;
            case Outcome.Noted _ -> {
                orders.keep(order);
                yield true;
            }
            case Outcome.Changed changed -> {
                orders.keep(order);
                events.publish(changed.event());
                yield true;
            }
        };
    }
}
