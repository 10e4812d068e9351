package be.sentum.consent.adapter.in.kafka;

import be.sentum.consent.application.port.in.upkeep.KeepCard;
import be.sentum.consent.domain.Card;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.suppression.MailAddress;
import be.sentum.events.Envelope;
import be.sentum.events.Event;
import be.sentum.events.Topic;
import be.sentum.events.customer.CustomerCard;
import be.sentum.messaging.EventListener;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.regex.Pattern;

/** Takes of each card what asking by mail needs, and drops it with the tombstone. */
@Singleton
class CustomerCards implements EventListener {

    private static final Pattern SUBJECT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final KeepCard keepCard;

    CustomerCards(KeepCard keepCard) {
        this.keepCard = keepCard;
    }

    @Override
    public Topic topic() {
        return Topic.CUSTOMER_CARD;
    }

    @Override
    public void on(Event event, Envelope envelope) {
        if (event instanceof CustomerCard card) {
            keepCard.keep(new Card(
                    new SubjectId(card.subjectId()),
                    card.version(),
                    new MailAddress(card.email()),
                    card.language(),
                    card.adult()));
        }
    }

    @Override
    public void onTombstone(String key) {
        if (SUBJECT.matcher(key).matches()) {
            keepCard.forget(new SubjectId(UUID.fromString(key)));
        }
    }
}
