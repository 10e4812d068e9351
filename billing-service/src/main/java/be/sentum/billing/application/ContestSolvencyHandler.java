package be.sentum.billing.application;

import be.sentum.billing.application.port.in.ContestSolvency;
import be.sentum.billing.application.port.out.BillingEvents;
import be.sentum.billing.application.port.out.SolvencyChecks;
import be.sentum.billing.domain.OrderId;
import be.sentum.billing.domain.Viewer;
import be.sentum.billing.domain.solvency.CheckId;
import be.sentum.billing.domain.solvency.SolvencyCheck;
import be.sentum.messaging.UseCase;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@UseCase
class ContestSolvencyHandler implements ContestSolvency {

    private static final List<String> BECAUSE = List.of("contested");

    private final SolvencyChecks checks;
    private final Ownership ownership;
    private final BillingEvents events;
    private final InstantSource clock;

    ContestSolvencyHandler(SolvencyChecks checks, Ownership ownership, BillingEvents events, InstantSource clock) {
        this.checks = checks;
        this.ownership = ownership;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Optional<SolvencyCheck> handle(CheckId id, Viewer viewer, @Nullable String statement) {
        return checks.findToChange(id)
                .filter(check -> ownership.mayRead(viewer, check.customer()))
                .map(check -> contest(check, statement));
    }

    @Override
    public void askedAtOrder(OrderId order) {
        checks.ofOrder(order)
                .flatMap(check -> checks.findToChange(check.id()))
                .filter(check -> check.isOpen() && check.contest().isEmpty())
                .ifPresent(check -> checks.update(check.contest(null, clock.instant())));
    }

    private SolvencyCheck contest(SolvencyCheck check, @Nullable String statement) {
        if (!check.isContestable()) {
            return check;
        }
        Instant now = clock.instant();
        SolvencyCheck contested = check.contest(statement, now);
        if (check.review().isPresent()) {
            checks.reassess(check, contested, BECAUSE);
        } else {
            checks.update(contested);
        }
        if (contested.isOpen()) {
            events.contested(contested, now);
        }
        return contested;
    }
}
