package be.sentum.privacy.domain.request.answer;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which services could not do what they are asked now. */
public record Failures(Map<ServiceName, Failure> byService) {

    public static final Failures NONE = new Failures(Map.of());

    public Failures {
        byService = Map.copyOf(byService);
    }

    public Failures noted(ServiceName service, String code, Instant at) {
        Map<ServiceName, Failure> all = new TreeMap<>(byService);
        all.put(service, of(service).map(earlier -> earlier.again(code)).orElseGet(() -> new Failure(code, at, 1)));
        return new Failures(all);
    }

    public Failures without(ServiceName service) {
        Map<ServiceName, Failure> all = new TreeMap<>(byService);
        all.remove(service);
        return new Failures(all);
    }

    public Optional<Failure> of(ServiceName service) {
        return Optional.ofNullable(byService.get(service));
    }
}
