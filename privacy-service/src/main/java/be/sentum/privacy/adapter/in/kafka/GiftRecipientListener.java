package be.sentum.privacy.adapter.in.kafka;

import be.sentum.events.Envelope;
import be.sentum.events.Event;
import be.sentum.events.Topic;
import be.sentum.events.order.GiftRecipientIdentified;
import be.sentum.messaging.EventListener;
import be.sentum.personaldata.subject.Subjects;
import jakarta.inject.Singleton;

/** Gift recipients who turned to us: they have no card, and rights all the same (REQ-ORD-05). */
@Singleton
class GiftRecipientListener implements EventListener {

    private final Subjects subjects;

    GiftRecipientListener(Subjects subjects) {
        this.subjects = subjects;
    }

    @Override
    public Topic topic() {
        return Topic.ORDER_EVENTS;
    }

    @Override
    public boolean wants(Class<? extends Event> type) {
        return type == GiftRecipientIdentified.class;
    }

    @Override
    public void on(Event event, Envelope envelope) {
        if (event instanceof GiftRecipientIdentified identified) {
            subjects.know(identified.subjectId(), null);
        }
    }
}
