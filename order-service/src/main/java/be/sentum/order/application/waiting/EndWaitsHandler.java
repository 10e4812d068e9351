package be.sentum.order.application.waiting;

import be.sentum.messaging.UseCase;
import be.sentum.order.application.OrderChanges;
import be.sentum.order.application.port.in.waiting.EndWaits;
import be.sentum.order.application.port.out.Customers;
import be.sentum.order.application.port.out.Waits;
import be.sentum.order.domain.Order;
import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.customer.Standing;
import be.sentum.order.domain.timing.Patience;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;

@UseCase
class EndWaitsHandler implements EndWaits {

    private final Waits waits;
    private final Customers customers;
    private final OrderChanges changes;
    private final Patience patience;
    private final InstantSource clock;

    EndWaitsHandler(Waits waits, Customers customers, OrderChanges changes, Patience patience, InstantSource clock) {
        this.waits = waits;
        this.customers = customers;
        this.changes = changes;
        this.patience = patience;
        this.clock = clock;
    }

    @Override
    public List<OrderId> due(Collection<OrderId> seen, int atMost) {
        return waits.due(clock.instant(), seen, atMost);
    }

    @Override
    public boolean end(OrderId id) {
        Instant now = clock.instant();
        return waits.takeIfDue(id, now).map(order -> end(order, now)).orElse(false);
    }

    private boolean end(Order order, Instant now) {
        if (order.course().waitsForBuyer() && customers.standing(order.customer()) == Standing.RESTRICTED) {
            patience.anew(order.course(), now).ifPresent(timer -> waits.waitUntil(order.id(), timer.at()));
            return false;
        }
        return changes.happen(order, due -> due.timeOut(now));
    }
}
