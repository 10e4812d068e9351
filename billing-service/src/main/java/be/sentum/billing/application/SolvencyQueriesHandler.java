package be.sentum.billing.application;

import be.sentum.billing.application.port.in.SolvencyQueries;
import be.sentum.billing.application.port.out.PointsCards;
import be.sentum.billing.application.port.out.SolvencyChecks;
import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.OrderId;
import be.sentum.billing.domain.Viewer;
import be.sentum.billing.domain.solvency.CheckId;
import be.sentum.billing.domain.solvency.SolvencyCheck;
import be.sentum.billing.domain.solvency.explanation.Explanation;
import be.sentum.messaging.UseCase;
import java.util.Optional;
import java.util.function.Consumer;

@UseCase
class SolvencyQueriesHandler implements SolvencyQueries {

    private final SolvencyChecks checks;
    private final PointsCards cards;
    private final Ownership ownership;

    SolvencyQueriesHandler(SolvencyChecks checks, PointsCards cards, Ownership ownership) {
        this.checks = checks;
        this.cards = cards;
        this.ownership = ownership;
    }

    @Override
    public Optional<SolvencyCheck> check(CheckId id, Viewer viewer) {
        return checks.find(id).filter(check -> ownership.mayRead(viewer, check.customer()));
    }

    @Override
    public Optional<SolvencyCheck> checkOfOrder(OrderId order, Viewer viewer) {
        return checks.ofOrder(order).filter(check -> ownership.mayRead(viewer, check.customer()));
    }

    @Override
    public Optional<Explanation> explanation(CheckId id, Viewer viewer) {
        return check(id, viewer)
                .map(check ->
                        Explanation.of(check, cards.version(check.assessment().modelVersion())));
    }

    @Override
    public void explainAll(CustomerId customer, Consumer<Explanation> reader) {
        checks.of(customer).stream()
                .flatMap(id -> checks.find(id).stream())
                .flatMap(check -> explained(check).stream())
                .forEach(reader);
    }

    private Optional<Explanation> explained(SolvencyCheck check) {
        try {
            return Optional.of(
                    Explanation.of(check, cards.version(check.assessment().modelVersion())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public int openReviews(CustomerId customer) {
        return checks.openFor(customer);
    }
}
