package be.sentum.privacy.fakes;

import be.sentum.privacy.application.port.out.clock.DueDates;
import be.sentum.privacy.domain.clock.AnswerPeriod;
import be.sentum.privacy.domain.clock.Milestone;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.RequestId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Reads open cases from the fake beside it. */
public class InMemoryDueDates implements DueDates {

    private static final int EVERYTHING = 10_000;

    private final InMemoryRequests requests;
    private final Map<RequestId, Map<String, LocalDate>> raised = new HashMap<>();

    public InMemoryDueDates(InMemoryRequests requests) {
        this.requests = requests;
    }

    @Override
    public List<RequestId> toWatch(LocalDate receivedUpTo, LocalDate today) {
        return open().stream()
                .filter(r -> !r.period().receivedOn().isAfter(receivedUpTo))
                .map(PrivacyRequest::id)
                .filter(id -> !of(id).containsValue(today))
                .toList();
    }

    @Override
    public boolean raise(RequestId request, Milestone milestone, LocalDate today, Instant now) {
        return raised.computeIfAbsent(request, id -> new HashMap<>()).putIfAbsent(milestone.word(), today) == null;
    }

    @Override
    public boolean isFirstLateDay(RequestId request) {
        return of(request).keySet().stream()
                        .filter(word -> word.startsWith("late:"))
                        .count()
                == 1;
    }

    @Override
    public Counts counts(LocalDate today) {
        return new Counts(
                count(p -> true),
                count(p -> p.isOver(today)),
                count(p -> !p.dueOn().isBefore(today) && !p.dueOn().isAfter(today.plusDays(7))),
                count(AnswerPeriod::isPaused));
    }

    private int count(Predicate<AnswerPeriod> which) {
        return (int) open().stream().map(PrivacyRequest::period).filter(which).count();
    }

    private Map<String, LocalDate> of(RequestId id) {
        return raised.getOrDefault(id, Map.of());
    }

    private List<PrivacyRequest> open() {
        return requests.byUrgency(null, EVERYTHING).stream()
                .filter(r -> r.closedOn().isEmpty())
                .toList();
    }
}
