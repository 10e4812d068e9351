package be.sentum.consent.application;

import be.sentum.consent.application.port.out.ConsentLog;
import be.sentum.consent.application.port.out.decision.DecisionEvents;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.act.Choice;
import be.sentum.consent.domain.act.ConsentEvent;
import be.sentum.consent.domain.chain.Acts;
import be.sentum.consent.domain.chain.Entry;
import be.sentum.consent.domain.chain.Told;
import be.sentum.consent.domain.decision.Decision;
import be.sentum.consent.domain.purpose.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

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
        if (!decision.reason().equals(stated(purpose, acts, now))) {
            events.changed(event.subject(), decision, entry.after().version(), now);
        }
        return acts.with(entry);
    }

    /** Publishes the decision that holds now although the person did nothing; nothing where it is known already. */
    void restate(SubjectId subject, Purpose purpose, Acts acts, Decision decision, Instant now) {
        if (decision.reason().equals(stated(purpose, acts, now))) {
            return;
        }
        Told before = acts.told(purpose.code());
        Told told = before == null ? new Told(1, decision.reason()) : before.next(decision.reason());
        log.restate(subject, purpose.code(), told, now);
        events.changed(subject, decision, told.version(), now);
    }

    private static String stated(Purpose purpose, Acts acts, Instant now) {
        Told told = acts.told(purpose.code());
        return told == null ? Decision.of(purpose, null, now).reason() : told.reason();
    }
}
