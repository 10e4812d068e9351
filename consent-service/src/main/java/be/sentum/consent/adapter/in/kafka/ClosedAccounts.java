package be.sentum.consent.adapter.in.kafka;

import be.sentum.consent.application.port.in.upkeep.EndChoices;
import be.sentum.consent.domain.SubjectId;
import be.sentum.events.Envelope;
import be.sentum.events.Event;
import be.sentum.events.Topic;
import be.sentum.events.customer.AccountClosed;
import be.sentum.messaging.EventListener;
import jakarta.inject.Singleton;

/** With the account ends what the person allowed in it. */
@Singleton
class ClosedAccounts implements EventListener {

    private final EndChoices endChoices;

    ClosedAccounts(EndChoices endChoices) {
        this.endChoices = endChoices;
    }

    @Override
    public Topic topic() {
        return Topic.CUSTOMER_EVENTS;
    }

    @Override
    public boolean wants(Class<? extends Event> type) {
        return type == AccountClosed.class;
    }

    @Override
    public void on(Event event, Envelope envelope) {
        if (event instanceof AccountClosed closed) {
            endChoices.handle(new SubjectId(closed.subjectId()));
        }
    }
}
