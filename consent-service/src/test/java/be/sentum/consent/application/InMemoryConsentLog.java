package be.sentum.consent.application;

import be.sentum.consent.application.port.out.ConsentHistory;
import be.sentum.consent.application.port.out.ConsentLog;
import be.sentum.consent.application.port.out.decision.EndedGrants;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.act.Choice;
import be.sentum.consent.domain.act.ConsentEvent;
import be.sentum.consent.domain.chain.Acts;
import be.sentum.consent.domain.chain.Entry;
import be.sentum.consent.domain.chain.LinkedEvent;
import be.sentum.consent.domain.chain.Told;
import be.sentum.consent.domain.decision.Objection;
import be.sentum.consent.domain.purpose.PurposeCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The log in memory; passes the same contract test as the one in PostgreSQL. */
public class InMemoryConsentLog implements ConsentLog, ConsentHistory, EndedGrants {

    private final Map<SubjectId, Acts> acts = new HashMap<>();
    private final List<LinkedEvent> events = new ArrayList<>();
    private final List<Objection> objections = new ArrayList<>();

    @Override
    public Acts open(SubjectId subject) {
        return acts(subject);
    }

    @Override
    public Acts acts(SubjectId subject) {
        return acts.getOrDefault(subject, Acts.none());
    }

    @Override
    public void append(Entry entry) {
        events.add(new LinkedEvent(entry.event(), entry.link()));
        acts.put(entry.event().subject(), acts(entry.event().subject()).with(entry));
    }

    @Override
    public void append(Objection objection) {
        objections.add(objection);
    }

    @Override
    public void restate(SubjectId subject, PurposeCode purpose, Told told, Instant at) {
        Acts before = acts(subject);
        Map<PurposeCode, Choice> choices = new HashMap<>(before.choices());
        Map<PurposeCode, Told> unasked = new HashMap<>(before.unasked());
        if (choices.computeIfPresent(purpose, (p, last) -> last.told(told.version(), told.reason())) == null) {
            unasked.put(purpose, told);
        }
        acts.put(subject, new Acts(choices, unasked, before.head()));
    }

    @Override
    public List<ConsentEvent> events(SubjectId subject) {
        return chain(subject).reversed().stream().map(LinkedEvent::event).toList();
    }

    @Override
    public Optional<ConsentEvent> find(UUID event) {
        return events.stream()
                .map(LinkedEvent::event)
                .filter(e -> e.id().equals(event))
                .findFirst();
    }

    @Override
    public List<LinkedEvent> chain(SubjectId subject) {
        return events.stream().filter(e -> e.event().subject().equals(subject)).toList();
    }

    @Override
    public List<Objection> objections(SubjectId subject) {
        return objections.stream()
                .filter(o -> o.subject().equals(subject))
                .toList()
                .reversed();
    }

    @Override
    public List<SubjectId> unannounced(Instant now, Map<PurposeCode, Integer> majors, int atMost) {
        return acts.keySet().stream()
                .filter(subject -> acts(subject).choices().entrySet().stream()
                        .anyMatch(c -> c.getValue().stated().equals("granted")
                                && (c.getValue().hasExpired(now)
                                        || c.getValue().major() < majors.getOrDefault(c.getKey(), 0))))
                .limit(atMost)
                .toList();
    }
}
