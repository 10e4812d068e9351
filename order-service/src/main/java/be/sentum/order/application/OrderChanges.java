package be.sentum.order.application;

import be.sentum.order.application.port.out.OrderEvents;
import be.sentum.order.application.port.out.Orders;
import be.sentum.order.domain.Order;
import be.sentum.order.domain.OrderChange;
import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.Outcome;
import be.sentum.order.domain.Rejection;
import be.sentum.order.domain.customer.Requester;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;

/** Changes an order that its requester may see, keeps it and tells the others; runs in the caller's transaction. */
@ApplicationScoped
public class OrderChanges {

    private final Orders orders;
    private final OrderEvents events;

    public OrderChanges(Orders orders, OrderEvents events) {
        this.orders = orders;
        this.events = events;
    }

    OrderChange apply(OrderId id, Requester requester, Function<Order, Outcome> change) {
        return orders.findToChange(id)
                .filter(order -> order.isVisibleTo(requester))
                .map(order -> apply(order, change))
                .orElseGet(() -> new OrderChange.Refused(new Rejection.NoSuchOrder()));
    }

    /** For what happens to an order without anybody asking; whether it changed anything. */
    public boolean happen(Order order, Function<Order, Outcome> change) {
        Outcome outcome = change.apply(order);
        switch (outcome) {
            case Outcome.Refused _, Outcome.Unchanged _ -> {
                return false;
            }
            case Outcome.Noted _ -> orders.keep(order);
            case Outcome.Changed changed -> {
                events.publish(changed.event());
                orders.keep(order);
            }
        }
        return true;
    }

    private OrderChange apply(Order order, Function<Order, Outcome> change) {
        return switch (change.apply(order)) {
            case Outcome.Refused refused -> new OrderChange.Refused(refused.reason());
            case Outcome.Unchanged _ -> new OrderChange.Changed(order);
            case Outcome.Noted _ -> new OrderChange.Changed(orders.keep(order));
            case Outcome.Changed changed -> {
                events.publish(changed.event());
                yield new OrderChange.Changed(orders.keep(order));
            }
        };
    }
}
