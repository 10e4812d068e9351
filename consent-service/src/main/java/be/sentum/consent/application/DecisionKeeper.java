package be.sentum.consent.application;

import be.sentum.consent.application.port.out.ConsentLog;
import be.sentum.consent.application.port.out.DecisionEvents;
import be.sentum.consent.domain.Choice;
import be.sentum.consent.domain.ConsentEvent;
import be.sentum.consent.domain.Decision;
import be.sentum.consent.domain.Purpose;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.chain.Acts;
import be.sentum.consent.domain.chain.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Appends events and, where one changes what may be done, says so. The person's log is open already. */
@ApplicationScoped
class DecisionKeeper {

    private final ConsentLog log;
    private final DecisionEvents events;

    DecisionKeeper(ConsentLog log, DecisionEvents events) {
        this.log = log;
        this.events = events;
    }

    /**
     * @param major of the text that was shown; 0 for none
     * @return what the person did, this included
     */
    Acts append(Purpose purpose, Acts acts, ConsentEvent event, int major) {
        Instant now = event.recordedAt();
        Choice after = acts.choiceAfter(event, major);
        Decision decision = Decision.of(purpose, after, now);
        Entry entry = acts.next(event, after.saying(decision.reason()));
        log.append(entry);
        if (!decision.reason().equals(stated(purpose, acts.about(event.purpose()), now))) {
            events.changed(event.subject(), decision, entry.after().version(), now);
        }
        return acts.with(entry);
    }

    /** Publishes that a grant no longer counts although the person did nothing: its text was replaced. */
    void restate(SubjectId subject, Decision decision, Choice choice, Instant now) {
        Choice restated = choice.restated(decision.reason());
        log.restate(subject, decision.purpose(), restated);
        events.changed(subject, decision, restated.version(), now);
    }

    private static String stated(Purpose purpose, @Nullable Choice last, Instant now) {
        return last == null ? Decision.of(purpose, null, now).reason() : last.stated();
    }
}
