package be.sentum.consent.adapter.out.events;

import be.sentum.consent.application.port.out.decision.DecisionEvents;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.decision.Decision;
import be.sentum.events.consent.DecisionChanged;
import be.sentum.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

@ApplicationScoped
class OutboxDecisionEvents implements DecisionEvents {

    private final Outbox outbox;

    OutboxDecisionEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void changed(SubjectId subject, Decision decision, long version, Instant at) {
        outbox.publish(new DecisionChanged(
                subject.value(),
                decision.purpose().whole().value(),
                decision.purpose().medium(),
                decision.allowed() ? "allowed" : "denied",
                decision.reason(),
                version,
                at));
    }
}
