package be.sentum.privacy.fakes.breach;

import be.sentum.privacy.application.port.out.breach.BreachRegister;
import be.sentum.privacy.domain.breach.Breach;
import be.sentum.privacy.domain.breach.BreachId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The breach register in memory. */
public class InMemoryBreaches implements BreachRegister {

    /** By id as PostgreSQL compares it: by its text. */
    private final TreeMap<String, Breach> breaches = new TreeMap<>();

    private final Set<String> alerts = new HashSet<>();

    @Override
    public void add(Breach breach) {
        breaches.put(breach.id().value().toString(), breach);
    }

    @Override
    public void save(Breach breach) {
        add(breach);
    }

    @Override
    public Optional<Breach> find(BreachId id) {
        return Optional.ofNullable(breaches.get(id.value().toString()));
    }

    @Override
    public Optional<Breach> lock(BreachId id) {
        return find(id);
    }

    @Override
    public List<Breach> list(@Nullable BreachId after, int limit) {
        Map<String, Breach> part =
                after == null ? breaches : breaches.headMap(after.value().toString());
        return new ArrayList<>(part.values()).reversed().stream().limit(limit).toList();
    }

    @Override
    public List<Breach> running() {
        return breaches.values().stream()
                .filter(Breach::clockRuns)
                .sorted(Comparator.comparing(Breach::deadlineAt))
                .toList();
    }

    @Override
    public boolean alerted(BreachId id, Alert alert, Instant at) {
        return alerts.add(id.value() + " " + alert);
    }
}
