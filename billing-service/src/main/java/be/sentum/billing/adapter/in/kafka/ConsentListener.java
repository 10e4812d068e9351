package be.sentum.billing.adapter.in.kafka;

import be.sentum.billing.application.port.in.NoteObjection;
import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.customer.Objection;
import be.sentum.events.Envelope;
import be.sentum.events.Event;
import be.sentum.events.Topic;
import be.sentum.events.consent.DecisionChanged;
import be.sentum.messaging.EventListener;
import jakarta.enterprise.context.ApplicationScoped;

/** Hears of objections to solvency assessment; other purposes are not billing's business. */
@ApplicationScoped
class ConsentListener implements EventListener {

    private static final String SOLVENCY_ASSESSMENT = "P06";

    private final NoteObjection objections;

    ConsentListener(NoteObjection objections) {
        this.objections = objections;
    }

    @Override
    public Topic topic() {
        return Topic.CONSENT_EVENTS;
    }

    @Override
    public void on(Event event, Envelope envelope) {
        if (event instanceof DecisionChanged change && change.purpose().equals(SOLVENCY_ASSESSMENT)) {
            boolean objects =
                    change.decision().equals("denied") && change.reason().equals("objection");
            objections.handle(new Objection(new CustomerId(change.subjectId()), objects, change.version()));
        }
    }
}
