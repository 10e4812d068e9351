package be.sentum.privacy.fakes.hold;

import be.sentum.privacy.application.port.out.hold.LegalHoldRegister;
import be.sentum.privacy.domain.hold.HoldId;
import be.sentum.privacy.domain.hold.LegalHold;
import be.sentum.privacy.domain.subject.SubjectId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The register of legal holds in memory. */
public class InMemoryLegalHolds implements LegalHoldRegister {

    /** By id as PostgreSQL compares it: by its text. */
    private final TreeMap<String, LegalHold> holds = new TreeMap<>();

    private final Map<HoldId, TreeMap<String, Receipt>> receipts = new HashMap<>();

    @Override
    public boolean isHeld(SubjectId subject) {
        return holds.values().stream()
                .anyMatch(hold -> hold.isOpen() && hold.subject().equals(subject));
    }

    @Override
    public void add(LegalHold hold) {
        holds.put(hold.id().value().toString(), hold);
    }

    @Override
    public void save(LegalHold hold) {
        add(hold);
    }

    @Override
    public Optional<LegalHold> find(HoldId id) {
        return Optional.ofNullable(holds.get(id.value().toString()));
    }

    @Override
    public Optional<LegalHold> lock(HoldId id) {
        return find(id);
    }

    @Override
    public List<LegalHold> list(@Nullable HoldId after, int limit) {
        Map<String, LegalHold> part =
                after == null ? holds : holds.headMap(after.value().toString());
        return new ArrayList<>(part.values()).reversed().stream().limit(limit).toList();
    }

    @Override
    public List<LegalHold> open() {
        return holds.values().stream()
                .filter(LegalHold::isOpen)
                .sorted(Comparator.comparing(LegalHold::reviewOn))
                .toList();
    }

    @Override
    public void note(HoldId id, Receipt receipt) {
        receipts.computeIfAbsent(id, key -> new TreeMap<>())
                .merge(
                        receipt.service().value(),
                        receipt,
                        (old, now) -> now.at().isBefore(old.at()) ? old : now);
    }

    @Override
    public List<Receipt> receipts(HoldId id) {
        return List.copyOf(receipts.getOrDefault(id, new TreeMap<>()).values());
    }
}
