package be.sentum.order.application;

import be.sentum.messaging.UseCase;
import be.sentum.order.application.port.in.ChoosePayment;
import be.sentum.order.domain.OrderChange;
import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.customer.Requester;
import be.sentum.order.domain.payment.PaymentChoice;
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
    public OrderChange handle(OrderId id, Requester requester, PaymentChoice choice) {
        return changes.apply(id, requester, order -> switch (choice) {
            case PREPAID -> order.choosePrepayment(clock.instant());
            case HUMAN_REVIEW -> order.requestReview(clock.instant());
        });
    }
}
