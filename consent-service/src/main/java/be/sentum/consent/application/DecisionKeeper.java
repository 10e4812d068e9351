package be.sentum.consent.application;

import be.sentum.consent.application.port.out.ConsentLog;
import be.sentum.consent.application.port.out.DecisionEvents;
import be.sentum.consent.domain.Act;
import be.sentum.consent.domain.ConsentEvent;
import be.sentum.consent.domain.Decision;
import be.sentum.consent.domain.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Appends an act and, where it changes what may be done, says so. */
@ApplicationScoped
class DecisionKeeper {

    private final ConsentLog log;
    private final DecisionEvents events;

    DecisionKeeper(ConsentLog log, DecisionEvents events) {
        this.log = log;
        this.events = events;
    }

    /** The person is locked already. */
    Decision append(Purpose purpose, ConsentEvent event) {
        Act before = log.lastActs(event.subject()).get(event.purpose());
        return append(purpose, before, event);
    }

    Decision append(Purpose purpose, @Nullable Act before, ConsentEvent event) {
        long version = log.append(event);
        Decision decision = Decision.of(purpose, event.act());
        if (!decision.equals(Decision.of(purpose, before))) {
            events.changed(event.subject(), decision, version, event.occurredAt());
        }
        return decision;
    }
}
