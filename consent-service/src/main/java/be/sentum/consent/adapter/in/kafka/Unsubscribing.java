package be.sentum.consent.adapter.in.kafka;

import be.sentum.consent.application.port.in.RaiseObjection;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.act.Channel;
import be.sentum.events.Envelope;
import be.sentum.events.Event;
import be.sentum.events.Topic;
import be.sentum.events.customer.UnsubscribeRequested;
import be.sentum.messaging.EventListener;
import jakarta.inject.Singleton;

/** An unsubscribe link that was used is an objection to direct marketing on every way (REQ-MKT-05, REQ-OBJ-01). */
@Singleton
class Unsubscribing implements EventListener {

    private final RaiseObjection raiseObjection;

    Unsubscribing(RaiseObjection raiseObjection) {
        this.raiseObjection = raiseObjection;
    }

    @Override
    public Topic topic() {
        return Topic.CUSTOMER_EVENTS;
    }

    @Override
    public boolean wants(Class<? extends Event> type) {
        return type == UnsubscribeRequested.class;
    }

    @Override
    public void on(Event event, Envelope envelope) {
        if (event instanceof UnsubscribeRequested request) {
            raiseObjection.handle(
                    new SubjectId(request.subjectId()), new RaiseObjection.Scope.DirectMarketing(null), Channel.MAIL);
        }
    }
}
