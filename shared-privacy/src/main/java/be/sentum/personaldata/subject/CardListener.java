package be.sentum.personaldata.subject;

import be.sentum.events.Envelope;
import be.sentum.events.Event;
import be.sentum.events.Topic;
import be.sentum.events.customer.CustomerCard;
import be.sentum.messaging.EventListener;
import jakarta.inject.Singleton;

/**
 * Learns of persons from the card topic: id and log-in, nothing else. An older version changes nothing; a tombstone
 * does neither, because the erasure itself removes the row.
 */
@Singleton
class CardListener implements EventListener {

    private final SubjectRows rows;

    CardListener(SubjectRows rows) {
        this.rows = rows;
    }

    @Override
    public Topic topic() {
        return Topic.CUSTOMER_CARD;
    }

    @Override
    public void on(Event event, Envelope envelope) {
        if (event instanceof CustomerCard card) {
            rows.know(card.subjectId(), card.login(), card.version(), envelope.time());
        }
    }
}
