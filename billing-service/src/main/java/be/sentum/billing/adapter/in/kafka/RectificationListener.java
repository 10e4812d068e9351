package be.sentum.billing.adapter.in.kafka;

import be.sentum.billing.application.port.in.ReassessChecks;
import be.sentum.billing.domain.CustomerId;
import be.sentum.events.Envelope;
import be.sentum.events.Event;
import be.sentum.events.Topic;
import be.sentum.events.privacy.RectificationDecided;
import be.sentum.messaging.EventListener;
import jakarta.enterprise.context.ApplicationScoped;

/** An officer corrected what a person contested: checks that looked at it are made again. */
@ApplicationScoped
class RectificationListener implements EventListener {

    private static final String CORRECTED = "corrected";

    private final ReassessChecks reassess;

    RectificationListener(ReassessChecks reassess) {
        this.reassess = reassess;
    }

    @Override
    public Topic topic() {
        return Topic.PRIVACY_COMMANDS;
    }

    @Override
    public boolean wants(Class<? extends Event> type) {
        return type == RectificationDecided.class;
    }

    @Override
    public void on(Event event, Envelope envelope) {
        if (event instanceof RectificationDecided decided && decided.result().equals(CORRECTED)) {
            reassess.handle(new CustomerId(decided.subjectId()), decided.fields());
        }
    }
}
