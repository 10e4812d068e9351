package be.sentum.privacy.adapter.out.persistence;

import be.sentum.privacy.domain.request.answer.Failure;
import be.sentum.privacy.domain.request.answer.Failures;
import be.sentum.privacy.domain.request.answer.ServiceName;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** {@link Failures} as JSON. */
public record StoredFailures(Map<String, Stored> services) {

    /** @param since an instant as text */
    public record Stored(String code, String since, int times) {}

    public static StoredFailures of(Failures failures) {
        Map<String, Stored> services = new TreeMap<>();
        failures.byService()
                .forEach((service, failure) -> services.put(
                        service.value(),
                        new Stored(failure.code(), failure.since().toString(), failure.times())));
        return new StoredFailures(services);
    }

    public Failures toDomain() {
        return new Failures(services.entrySet().stream()
                .collect(Collectors.toMap(e -> new ServiceName(e.getKey()), e -> toDomain(e.getValue()))));
    }

    private static Failure toDomain(Stored stored) {
        return new Failure(stored.code(), Instant.parse(stored.since()), stored.times());
    }
}
