package be.sentum.order.application;

import be.sentum.messaging.UseCase;
import be.sentum.order.application.port.in.CloseOrdersOfErased;
import be.sentum.order.application.port.out.OrderRegister;
import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.customer.Requester;
import be.sentum.order.domain.progress.Cause;
import java.time.InstantSource;

@UseCase
class CloseOrdersOfErasedHandler implements CloseOrdersOfErased {

    private final OrderRegister register;
    private final OrderChanges changes;
    private final InstantSource clock;

    CloseOrdersOfErasedHandler(OrderRegister register, OrderChanges changes, InstantSource clock) {
        this.register = register;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public int open(CustomerId customer) {
        return register.open(customer);
    }

    @Override
    public void cancelUnshipped(CustomerId customer) {
        for (OrderId id : register.unshipped(customer)) {
            changes.apply(
                    id, new Requester.Owner(customer), order -> order.cancel(Cause.SUBJECT_ERASED, clock.instant()));
        }
    }
}
