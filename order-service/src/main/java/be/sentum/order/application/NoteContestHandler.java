package be.sentum.order.application;

import be.sentum.messaging.UseCase;
import be.sentum.order.application.port.in.NoteContest;
import be.sentum.order.application.port.out.Orders;
import be.sentum.order.domain.Order;
import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.customer.CustomerId;
import java.time.InstantSource;

@UseCase
class NoteContestHandler implements NoteContest {

    private final Orders orders;
    private final OrderChanges changes;
    private final InstantSource clock;

    NoteContestHandler(Orders orders, OrderChanges changes, InstantSource clock) {
        this.orders = orders;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public boolean handle(OrderId id, CustomerId customer) {
        return orders.findToChange(id)
                .filter(order -> order.customer().equals(customer))
                .map(this::note)
                .orElse(false);
    }

    private boolean note(Order order) {
        return changes.happen(order, contested -> contested.noteContest(clock.instant()));
    }
}
