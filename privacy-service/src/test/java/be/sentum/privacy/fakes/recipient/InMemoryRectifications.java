package be.sentum.privacy.fakes.recipient;

import be.sentum.privacy.application.port.out.rectification.RectificationFile;
import be.sentum.privacy.domain.rectification.Rectification;
import be.sentum.privacy.domain.rectification.Rectification.Verdict;
import be.sentum.privacy.domain.rectification.Supplement;
import be.sentum.privacy.domain.request.RequestId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Contested facts in a map. */
public class InMemoryRectifications implements RectificationFile {

    private final Map<RequestId, Rectification> all = new HashMap<>();

    @Override
    public void keep(RequestId request, Supplement supplement, Instant now) {
        all.put(
                request,
                new Rectification(
                        request,
                        supplement,
                        of(request).map(Rectification::verdict).orElse(null)));
    }

    @Override
    public Optional<Rectification> of(RequestId request) {
        return Optional.ofNullable(all.get(request));
    }

    @Override
    public void decided(RequestId request, Verdict verdict) {
        Supplement supplement =
                of(request).map(Rectification::supplement).orElseGet(() -> new Supplement(null, List.of()));
        all.put(request, new Rectification(request, supplement, verdict));
    }
}
