package be.sentum.order.adapter.in.kafka;

import be.sentum.events.Envelope;
import be.sentum.events.Event;
import be.sentum.events.Topic;
import be.sentum.events.privacy.RecipientRegistered;
import be.sentum.messaging.EventListener;
import be.sentum.order.application.port.in.delivery.RegisterCarrier;
import be.sentum.order.domain.delivery.Carrier;
import jakarta.inject.Singleton;

/** Follows the register of recipients: who is not in it gets no parcel. */
@Singleton
class RecipientListener implements EventListener {

    private final RegisterCarrier registerCarrier;

    RecipientListener(RegisterCarrier registerCarrier) {
        this.registerCarrier = registerCarrier;
    }

    @Override
    public Topic topic() {
        return Topic.PRIVACY_RECIPIENTS;
    }

    @Override
    public void on(Event event, Envelope envelope) {
        if (event instanceof RecipientRegistered recipient) {
            registerCarrier.handle(new Carrier(
                    recipient.code(),
                    recipient.role(),
                    recipient.purposes(),
                    recipient.validFrom(),
                    recipient.validTo()));
        }
    }
}
