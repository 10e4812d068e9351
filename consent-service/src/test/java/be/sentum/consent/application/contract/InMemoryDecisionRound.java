package be.sentum.consent.application.contract;

import be.sentum.consent.application.port.out.decision.DecisionRound;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.chain.Told;
import be.sentum.consent.domain.decision.Decision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The round in memory. */
class InMemoryDecisionRound implements DecisionRound {

    private final Map<SubjectId, List<Standing>> told =
            new TreeMap<>(Comparator.comparing(subject -> subject.value().toString()));
    private Instant began = Instant.EPOCH;
    private @Nullable List<SubjectId> left;

    void tell(SubjectId subject, Decision decision, Told telling, Instant at) {
        told.computeIfAbsent(subject, s -> new ArrayList<>())
                .add(new Standing(subject, decision, telling.version(), at));
    }

    void completeSince(Instant moment) {
        began = moment;
        left = null;
    }

    @Override
    public List<Standing> next(int persons, Instant now, Instant due) {
        List<SubjectId> waiting = left;
        if (waiting == null) {
            if (!began.isBefore(due)) {
                return List.of();
            }
            began = now;
            waiting = List.copyOf(told.keySet());
        }
        List<SubjectId> turn = waiting.stream().limit(persons).toList();
        left = turn.isEmpty() ? null : waiting.subList(turn.size(), waiting.size());
        return turn.stream()
                .flatMap(subject -> told.getOrDefault(subject, List.of()).stream())
                .toList();
    }
}
