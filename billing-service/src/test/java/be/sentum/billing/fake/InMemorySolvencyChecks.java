package be.sentum.billing.fake;

import be.sentum.billing.application.port.out.SolvencyChecks;
import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.OrderId;
import be.sentum.billing.domain.solvency.CheckId;
import be.sentum.billing.domain.solvency.SolvencyCheck;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

public final class InMemorySolvencyChecks implements SolvencyChecks {

    private final Map<CheckId, SolvencyCheck> checks = new LinkedHashMap<>();

    @Override
    public CheckId nextId() {
        return new CheckId(UUID.randomUUID());
    }

    @Override
    public void add(SolvencyCheck check) {
        if (ofOrder(check.order()).isPresent()) {
            throw new IllegalStateException("the order has a check");
        }
        checks.put(check.id(), check);
    }

    @Override
    public void update(SolvencyCheck check) {
        checks.replace(check.id(), check);
    }

    @Override
    public void reassess(SolvencyCheck before, SolvencyCheck after, List<String> because) {
        checks.replace(after.id(), after);
    }

    @Override
    public Optional<SolvencyCheck> find(CheckId id) {
        return Optional.ofNullable(checks.get(id));
    }

    @Override
    public Optional<SolvencyCheck> findToChange(CheckId id) {
        return find(id);
    }

    @Override
    public Optional<SolvencyCheck> ofOrder(OrderId order) {
        return checks.values().stream()
                .filter(check -> check.order().equals(order))
                .findFirst();
    }

    @Override
    public List<CheckId> of(CustomerId customer) {
        return checks.values().stream()
                .filter(check -> check.customer().equals(customer))
                .sorted(Comparator.comparing((SolvencyCheck check) -> check.assessedAt())
                        .reversed())
                .map(SolvencyCheck::id)
                .toList();
    }

    @Override
    public int openFor(CustomerId customer) {
        return Math.toIntExact(checks.values().stream()
                .filter(check -> check.customer().equals(customer) && check.isOpen())
                .count());
    }
}
