package be.sentum.order.application;

import be.sentum.messaging.UseCase;
import be.sentum.order.application.port.in.CancelOrder;
import be.sentum.order.domain.OrderChange;
import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.customer.Requester;
import be.sentum.order.domain.progress.Cause;
import java.time.InstantSource;

@UseCase
class CancelOrderHandler implements CancelOrder {

    private final OrderChanges changes;
    private final InstantSource clock;

    CancelOrderHandler(OrderChanges changes, InstantSource clock) {
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public OrderChange handle(OrderId id, Requester requester) {
        Cause cause = switch (requester) {
            case Requester.Owner _ -> Cause.BY_CUSTOMER;
            case Requester.Staff _ -> Cause.BY_STAFF;
        };
        return changes.apply(id, requester, order -> order.cancel(cause, clock.instant()));
    }
}
