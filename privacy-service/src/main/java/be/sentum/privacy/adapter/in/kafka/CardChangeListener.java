package be.sentum.privacy.adapter.in.kafka;

import be.sentum.events.Envelope;
import be.sentum.events.Event;
import be.sentum.events.Topic;
import be.sentum.events.customer.CustomerChanged;
import be.sentum.messaging.EventListener;
import be.sentum.privacy.application.port.in.recipient.RectificationHappened;
import be.sentum.privacy.domain.subject.SubjectId;
import jakarta.inject.Singleton;

/** That details of a person were corrected: whoever got them is told. Names of fields, no values. */
@Singleton
class CardChangeListener implements EventListener {

    private final RectificationHappened rectification;

    CardChangeListener(RectificationHappened rectification) {
        this.rectification = rectification;
    }

    @Override
    public Topic topic() {
        return Topic.CUSTOMER_EVENTS;
    }

    @Override
    public boolean wants(Class<? extends Event> type) {
        return type == CustomerChanged.class;
    }

    @Override
    public void on(Event event, Envelope envelope) {
        if (event instanceof CustomerChanged changed) {
            rectification.handle(new SubjectId(changed.subjectId()), changed.version(), changed.changedFields());
        }
    }
}
