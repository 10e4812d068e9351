package be.sentum.privacy.fakes;

import be.sentum.privacy.application.port.out.refusal.Refusals;
import be.sentum.privacy.domain.refusal.Refusal;
import be.sentum.privacy.domain.refusal.RefusalId;
import be.sentum.privacy.domain.request.RequestId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** In the order of their assessment. */
public class InMemoryRefusals implements Refusals {

    private final Map<RequestId, Map<RefusalId, Refusal>> all = new LinkedHashMap<>();

    @Override
    public void keep(RequestId request, Refusal refusal) {
        all.computeIfAbsent(request, id -> new LinkedHashMap<>()).put(refusal.id(), refusal);
    }

    @Override
    public Optional<Refusal> find(RequestId request, RefusalId id) {
        return Optional.ofNullable(all.getOrDefault(request, Map.of()).get(id));
    }

    @Override
    public List<Refusal> of(RequestId request) {
        return List.copyOf(all.getOrDefault(request, Map.of()).values());
    }
}
