package be.sentum.consent.application;

import be.sentum.consent.application.port.out.ConsentLog;
import be.sentum.consent.domain.Act;
import be.sentum.consent.domain.ConsentEvent;
import be.sentum.consent.domain.Objection;
import be.sentum.consent.domain.PurposeCode;
import be.sentum.consent.domain.SubjectId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The log in memory; passes the same contract test as the one in PostgreSQL. */
public class InMemoryConsentLog implements ConsentLog {

    private final List<ConsentEvent> events = new ArrayList<>();
    private final List<Objection> objections = new ArrayList<>();

    @Override
    public void lock(SubjectId subject) {
        // one thread only
    }

    @Override
    public long append(ConsentEvent event) {
        events.add(event);
        return history(event.subject()).stream()
                .filter(e -> e.purpose().equals(event.purpose()))
                .count();
    }

    @Override
    public void append(Objection objection) {
        objections.add(objection);
    }

    @Override
    public Map<PurposeCode, Act> lastActs(SubjectId subject) {
        Map<PurposeCode, Act> last = new HashMap<>();
        events.stream().filter(e -> e.subject().equals(subject)).forEach(e -> last.put(e.purpose(), e.act()));
        return last;
    }

    @Override
    public List<ConsentEvent> history(SubjectId subject) {
        return events.stream().filter(e -> e.subject().equals(subject)).toList().reversed();
    }

    @Override
    public List<Objection> objections(SubjectId subject) {
        return objections.stream()
                .filter(o -> o.subject().equals(subject))
                .toList()
                .reversed();
    }
}
