package be.sentum.privacy.fakes;

import be.sentum.privacy.application.port.out.request.HeldCases;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.subject.SubjectId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** When each begins. */
public class InMemoryHeldCases implements HeldCases {

    private final InMemoryRequests requests;
    private final Map<RequestId, Instant> all = new LinkedHashMap<>();

    public InMemoryHeldCases(InMemoryRequests requests) {
        this.requests = requests;
    }

    @Override
    public void hold(RequestId request, Instant beginsAt) {
        all.put(request, beginsAt);
    }

    @Override
    public int waiting(SubjectId person) {
        return (int) requests.of(person).stream()
                .filter(r -> all.containsKey(r.id()))
                .count();
    }

    @Override
    public List<RequestId> due(Instant now, int limit) {
        return all.entrySet().stream()
                .filter(e -> !e.getValue().isAfter(now))
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .limit(limit)
                .toList();
    }

    @Override
    public void release(RequestId request) {
        all.remove(request);
    }
}
