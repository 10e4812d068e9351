package be.sentum.billing.application;

import be.sentum.billing.application.port.in.ReviewSolvency;
import be.sentum.billing.application.port.out.BillingEvents;
import be.sentum.billing.application.port.out.Customers;
import be.sentum.billing.application.port.out.SolvencyChecks;
import be.sentum.billing.domain.solvency.FactualReason;
import be.sentum.billing.domain.solvency.Review;
import be.sentum.billing.domain.solvency.SolvencyCheck;
import be.sentum.messaging.UseCase;
import java.time.InstantSource;

@UseCase
class ReviewSolvencyHandler implements ReviewSolvency {

    private final Customers customers;
    private final SolvencyChecks checks;
    private final BillingEvents events;
    private final InstantSource clock;

    ReviewSolvencyHandler(Customers customers, SolvencyChecks checks, BillingEvents events, InstantSource clock) {
        this.customers = customers;
        this.checks = checks;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Result handle(Command command) {
        return checks.findToChange(command.check())
                .map(check -> review(check, command))
                .orElseGet(() -> new Result.Refused(Refusal.UNKNOWN_CHECK));
    }

    private Result review(SolvencyCheck check, Command command) {
        return switch (customers.standing(check.customer())) {
            case ERASED, UNKNOWN -> new Result.Refused(Refusal.UNKNOWN_CHECK);
            case RESTRICTED -> new Result.Refused(Refusal.RESTRICTED);
            case GOOD -> decide(check, command);
        };
    }

    private Result decide(SolvencyCheck check, Command command) {
        if (customers
                .behind(command.reviewer())
                .filter(check.customer()::equals)
                .isPresent()) {
            return new Result.Refused(Refusal.OWN_CHECK);
        }
        if (check.wasDecidedBy(command.reviewer())) {
            return new Result.Refused(Refusal.SAME_REVIEWER);
        }
        if (!check.isOpen()) {
            return new Result.Refused(Refusal.NOT_OPEN);
        }
        if (command.reasons().stream().noneMatch(FactualReason::isFactual)) {
            return new Result.Refused(Refusal.SCORE_ONLY);
        }
        var review = new Review(command.reviewer(), command.decision(), command.reasons(), clock.instant());
        SolvencyCheck reviewed = check.review(review);
        checks.update(reviewed);
        events.decided(reviewed.decision());
        return new Result.Reviewed(reviewed);
    }
}
