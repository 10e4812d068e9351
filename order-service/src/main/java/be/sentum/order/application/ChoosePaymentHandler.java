package be.sentum.order.application;

import be.sentum.messaging.UseCase;
import be.sentum.order.application.port.in.ChoosePayment;
import be.sentum.order.domain.OrderChange;
import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.customer.Requester;
import java.time.InstantSource;

@UseCase
class ChoosePaymentHandler implements ChoosePayment {

    private final OrderChanges changes;
    private final InstantSource clock;

    ChoosePaymentHandler(OrderChanges changes, InstantSource clock) {
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public OrderChange prepayment(OrderId id, Requester requester) {
        return changes.apply(id, requester, order -> order.choosePrepayment(clock.instant()));
    }
}
