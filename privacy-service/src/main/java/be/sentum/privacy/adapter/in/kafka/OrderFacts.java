package be.sentum.privacy.adapter.in.kafka;

import be.sentum.events.Envelope;
import be.sentum.events.Event;
import be.sentum.events.Topic;
import be.sentum.events.order.OrderPlaced;
import be.sentum.messaging.EventListener;
import be.sentum.privacy.application.port.in.identity.LearnOfPersons;
import be.sentum.privacy.domain.identity.Fact;
import be.sentum.privacy.domain.subject.SubjectId;
import jakarta.inject.Singleton;

/** Order numbers, by which a person can be recognised; kept as fingerprints. */
@Singleton
class OrderFacts implements EventListener {

    private final LearnOfPersons learn;

    OrderFacts(LearnOfPersons learn) {
        this.learn = learn;
    }

    @Override
    public Topic topic() {
        return Topic.ORDER_EVENTS;
    }

    @Override
    public boolean wants(Class<? extends Event> type) {
        return type == OrderPlaced.class;
    }

    @Override
    public void on(Event event, Envelope envelope) {
        if (event instanceof OrderPlaced placed) {
            learn.fact(new SubjectId(placed.subjectId()), Fact.orderNumber(placed.number()));
        }
    }
}
