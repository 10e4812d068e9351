package be.sentum.billing.application;

import be.sentum.billing.application.port.in.DecideSolvency;
import be.sentum.billing.application.port.out.BillingEvents;
import be.sentum.billing.application.port.out.Cards;
import be.sentum.billing.application.port.out.Customers;
import be.sentum.billing.application.port.out.PointsCards;
import be.sentum.billing.application.port.out.SolvencyChecks;
import be.sentum.billing.application.port.out.SolvencyPermission;
import be.sentum.billing.domain.customer.CardCopy;
import be.sentum.billing.domain.solvency.SolvencyCheck;
import be.sentum.billing.domain.solvency.SolvencyDecision;
import be.sentum.billing.domain.solvency.SolvencyPolicy;
import be.sentum.billing.domain.solvency.card.AutomaticOutcome;
import be.sentum.billing.domain.solvency.card.PointsCard;
import be.sentum.messaging.UseCase;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

@UseCase
class DecideSolvencyHandler implements DecideSolvency {

    private final Customers customers;
    private final Cards cards;
    private final SolvencyPermission permission;
    private final SolvencyPolicy policy;
    private final CheckInputs inputs;
    private final PointsCards pointsCards;
    private final SolvencyChecks checks;
    private final BillingEvents events;
    private final InstantSource clock;

    DecideSolvencyHandler(
            Customers customers,
            Cards cards,
            SolvencyPermission permission,
            SolvencyPolicy policy,
            CheckInputs inputs,
            PointsCards pointsCards,
            SolvencyChecks checks,
            BillingEvents events,
            InstantSource clock) {
        this.customers = customers;
        this.cards = cards;
        this.permission = permission;
        this.policy = policy;
        this.inputs = inputs;
        this.pointsCards = pointsCards;
        this.checks = checks;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Result handle(Command command) {
        if (command.prepaid()) {
            return new Result.NothingToDo();
        }
        return switch (customers.standing(command.customer())) {
            case ERASED -> new Result.NothingToDo();
            case UNKNOWN -> new Result.CardOnItsWay();
            case RESTRICTED -> withoutCheck(command, AutomaticOutcome.REFER);
            case GOOD -> decide(command);
        };
    }

    private Result decide(Command command) {
        if (checks.ofOrder(command.order()).isPresent()) {
            return new Result.NothingToDo();
        }
        if (!policy.needsCheck(command.total())) {
            return withoutCheck(command, AutomaticOutcome.APPROVED);
        }
        Optional<CardCopy> card = cards.of(command.customer());
        if (card.isEmpty()) {
            return new Result.CardOnItsWay();
        }
        if (!card.get().mayBeChecked() || !permission.mayAssess(command.customer())) {
            return withoutCheck(command, AutomaticOutcome.REFER);
        }
        return check(command);
    }

    private Result withoutCheck(Command command, AutomaticOutcome outcome) {
        return tell(SolvencyDecision.withoutCheck(command.order(), command.customer(), outcome, clock.instant()));
    }

    private Result check(Command command) {
        Instant now = clock.instant();
        PointsCard card = pointsCards.current();
        var assessment = card.assess(inputs.gather(card, command.customer(), command.total(), now));
        var check = SolvencyCheck.assessed(checks.nextId(), command.order(), command.customer(), assessment, now);
        checks.add(check);
        return tell(check.decision());
    }

    private Result tell(SolvencyDecision decision) {
        events.decided(decision);
        return new Result.Decided(decision);
    }
}
