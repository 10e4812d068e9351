package be.sentum.privacy.fakes;

import be.sentum.privacy.application.port.out.relay.RelayedRequests;
import be.sentum.privacy.domain.relay.RelayKey;
import be.sentum.privacy.domain.relay.RelayStatus;
import be.sentum.privacy.domain.relay.RelayedRequest;
import be.sentum.privacy.domain.request.RequestId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** By case. */
public class InMemoryRelayedRequests implements RelayedRequests {

    private final Map<RequestId, RelayedRequest> all = new LinkedHashMap<>();

    @Override
    public void hold(RelayKey key) {}

    @Override
    public void add(RelayedRequest request) {
        all.put(request.request(), request);
    }

    @Override
    public Optional<RelayedRequest> find(RelayKey key) {
        return all.values().stream().filter(r -> r.key().equals(key)).findFirst();
    }

    @Override
    public Optional<RelayedRequest> of(RequestId request) {
        return Optional.ofNullable(all.get(request));
    }

    @Override
    public void told(RequestId request, RelayStatus status) {
        all.computeIfPresent(
                request,
                (id, r) -> new RelayedRequest(
                        r.key(), id, r.dialect(), r.content(), r.callbacks(), status, r.receivedAt()));
    }
}
