package be.sentum.privacy.fakes;

import be.sentum.privacy.application.port.out.clock.ClockFile;
import be.sentum.privacy.domain.clock.Extension;
import be.sentum.privacy.domain.clock.Pause;
import be.sentum.privacy.domain.clock.Pauses;
import be.sentum.privacy.domain.request.RequestId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Knows which cases are open from the cases themselves. */
public class InMemoryClockFile implements ClockFile {

    private final Map<RequestId, Pauses> pauses = new HashMap<>();
    private final Map<RequestId, Extension> extensions = new HashMap<>();
    private final InMemoryRequests requests;

    public InMemoryClockFile(InMemoryRequests requests) {
        this.requests = requests;
    }

    @Override
    public Pauses pauses(RequestId request) {
        return pauses.getOrDefault(request, Pauses.NONE);
    }

    @Override
    public void keep(RequestId request, Pause pause) {
        pauses.put(request, pauses(request).with(pause));
    }

    @Override
    public Optional<Extension> extension(RequestId request) {
        return Optional.ofNullable(extensions.get(request));
    }

    @Override
    public void keep(RequestId request, Extension extension) {
        extensions.put(request, extension);
    }

    @Override
    public List<RequestId> unansweredSince(Instant askedBefore) {
        return pauses.entrySet().stream()
                .filter(e -> e.getValue().all().stream()
                        .anyMatch(p -> p.isOpen() && !p.askedAt().isAfter(askedBefore)))
                .map(Map.Entry::getKey)
                .filter(id -> requests.find(id).orElseThrow().closedOn().isEmpty())
                .toList();
    }
}
