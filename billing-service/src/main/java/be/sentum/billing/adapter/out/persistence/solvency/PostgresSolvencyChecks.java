package be.sentum.billing.adapter.out.persistence.solvency;

import be.sentum.billing.application.port.out.SolvencyChecks;
import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.OrderId;
import be.sentum.billing.domain.solvency.CheckId;
import be.sentum.billing.domain.solvency.SolvencyCheck;
import be.sentum.billing.domain.solvency.card.Contribution;
import be.sentum.messaging.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PostgresSolvencyChecks implements SolvencyChecks {

    private static final String OPEN =
            "customerId = ?1 and outcome = 'refer' and reviewedAt is null and closedAt is null";

    private final CheckRepository checks;
    private final InputRepository inputs;
    private final EarlierDecisionRepository earlier;
    private final Ids ids;

    PostgresSolvencyChecks(CheckRepository checks, InputRepository inputs, EarlierDecisionRepository earlier, Ids ids) {
        this.checks = checks;
        this.inputs = inputs;
        this.earlier = earlier;
        this.ids = ids;
    }

    @Override
    public CheckId nextId() {
        return new CheckId(ids.next());
    }

    @Override
    public void add(SolvencyCheck check) {
        checks.persistAndFlush(CheckMapper.toRow(check));
        addInputs(check);
    }

    private void addInputs(SolvencyCheck check) {
        List<Contribution> contributions = check.assessment().contributions();
        for (int position = 0; position < contributions.size(); position++) {
            inputs.persist(CheckMapper.toRow(ids.next(), check, contributions.get(position), position));
        }
    }

    @Override
    public void update(SolvencyCheck check) {
        CheckMapper.copyDecision(
                check, checks.findByIdOptional(check.id().value()).orElseThrow());
    }

    @Override
    public void reassess(SolvencyCheck before, SolvencyCheck after, List<String> because) {
        CheckEntity row = checks.findByIdOptional(after.id().value()).orElseThrow();
        earlier.persist(EarlierDecisionEntity.of(ids.next(), before, after, because));
        CheckMapper.copyAssessment(after, row);
        inputs.deleteOf(row.id);
        addInputs(after);
    }

    @Override
    public Optional<SolvencyCheck> find(CheckId id) {
        return checks.findByIdOptional(id.value()).map(this::toDomain);
    }

    @Override
    public Optional<SolvencyCheck> findToChange(CheckId id) {
        return Optional.ofNullable(checks.findById(id.value(), LockModeType.PESSIMISTIC_WRITE))
                .map(row -> {
                    checks.getEntityManager().refresh(row);
                    return toDomain(row);
                });
    }

    @Override
    public Optional<SolvencyCheck> ofOrder(OrderId order) {
        return checks.find("orderId", order.value()).firstResultOptional().map(this::toDomain);
    }

    @Override
    public List<CheckId> of(CustomerId customer) {
        return checks.getEntityManager()
                .createQuery(
                        "select id from CheckEntity where customerId = ?1 order by assessedAt desc, id", UUID.class)
                .setParameter(1, customer.value())
                .getResultStream()
                .map(CheckId::new)
                .toList();
    }

    @Override
    public int openFor(CustomerId customer) {
        return Math.toIntExact(checks.count(OPEN, customer.value()));
    }

    private SolvencyCheck toDomain(CheckEntity row) {
        return CheckMapper.toDomain(row, inputs.ofCheck(row.id));
    }
}
