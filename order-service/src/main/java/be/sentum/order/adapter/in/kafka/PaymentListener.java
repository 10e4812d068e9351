package be.sentum.order.adapter.in.kafka;

import be.sentum.events.Envelope;
import be.sentum.events.Event;
import be.sentum.events.Topic;
import be.sentum.events.billing.PaymentReceived;
import be.sentum.messaging.EventListener;
import be.sentum.order.application.port.in.NotePayment;
import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.money.Money;
import be.sentum.order.domain.payment.Payment;
import be.sentum.order.domain.payment.PaymentId;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Hears of the money that billing booked for orders. */
@Singleton
class PaymentListener implements EventListener {

    private static final Logger LOG = Logger.getLogger(PaymentListener.class);

    private final NotePayment notePayment;

    PaymentListener(NotePayment notePayment) {
        this.notePayment = notePayment;
    }

    @Override
    public Topic topic() {
        return Topic.BILLING_EVENTS;
    }

    @Override
    public boolean wants(Class<? extends Event> type) {
        return type == PaymentReceived.class;
    }

    @Override
    public void on(Event event, Envelope envelope) {
        if (event instanceof PaymentReceived received) {
            boolean changed = notePayment.handle(
                    new OrderId(received.orderId()), new CustomerId(received.subjectId()), payment(received));
            if (!changed) {
                LOG.infof("payment for order %s changed nothing", received.orderId());
            }
        }
    }

    private static Payment payment(PaymentReceived received) {
        return new Payment(
                new PaymentId(received.paymentId()),
                new Money(received.amount().toBigDecimal()),
                received.outstanding().toBigDecimal().signum() <= 0);
    }
}
