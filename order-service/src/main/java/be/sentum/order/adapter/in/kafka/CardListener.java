package be.sentum.order.adapter.in.kafka;

import be.sentum.events.Envelope;
import be.sentum.events.Event;
import be.sentum.events.Topic;
import be.sentum.events.customer.CustomerCard;
import be.sentum.messaging.EventListener;
import be.sentum.order.application.port.in.customer.KeepBuyer;
import be.sentum.order.domain.customer.CustomerId;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.regex.Pattern;

/** Takes of each card what delivering needs, and drops it with the tombstone. */
@Singleton
class CardListener implements EventListener {

    private static final Pattern SUBJECT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final KeepBuyer keepBuyer;

    CardListener(KeepBuyer keepBuyer) {
        this.keepBuyer = keepBuyer;
    }

    @Override
    public Topic topic() {
        return Topic.CUSTOMER_CARD;
    }

    @Override
    public void on(Event event, Envelope envelope) {
        if (event instanceof CustomerCard card) {
            keepBuyer.keep(Buyers.of(card));
        }
    }

    @Override
    public void onTombstone(String key) {
        if (SUBJECT.matcher(key).matches()) {
            keepBuyer.forget(new CustomerId(UUID.fromString(key)));
        }
    }
}
