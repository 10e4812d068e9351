package be.sentum.billing.application;

import be.sentum.billing.application.port.in.ReassessChecks;
import be.sentum.billing.application.port.out.BillingEvents;
import be.sentum.billing.application.port.out.Customers;
import be.sentum.billing.application.port.out.Customers.Standing;
import be.sentum.billing.application.port.out.PointsCards;
import be.sentum.billing.application.port.out.SolvencyChecks;
import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.Euro;
import be.sentum.billing.domain.solvency.SolvencyCheck;
import be.sentum.billing.domain.solvency.card.AutomaticOutcome;
import be.sentum.billing.domain.solvency.card.InputName;
import be.sentum.billing.domain.solvency.card.PointsCard;
import be.sentum.messaging.UseCase;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Set;

@UseCase
class ReassessChecksHandler implements ReassessChecks {

    /** What inputs are made of, as an officer may call it. */
    private static final Set<String> MADE_OF = Set.of("invoices", "payments", "payment_record", "payment_history");

    private final Customers customers;
    private final SolvencyChecks checks;
    private final CheckInputs inputs;
    private final PointsCards pointsCards;
    private final BillingEvents events;
    private final InstantSource clock;

    ReassessChecksHandler(
            Customers customers,
            SolvencyChecks checks,
            CheckInputs inputs,
            PointsCards pointsCards,
            BillingEvents events,
            InstantSource clock) {
        this.customers = customers;
        this.checks = checks;
        this.inputs = inputs;
        this.pointsCards = pointsCards;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public int handle(CustomerId customer, List<String> fields) {
        if (customers.standing(customer) != Standing.GOOD || fields.stream().noneMatch(this::isLookedAt)) {
            return 0;
        }
        List<SolvencyCheck> adverse = checks.of(customer).stream()
                .flatMap(id -> checks.findToChange(id).stream())
                .filter(SolvencyCheck::isAdverse)
                .toList();
        adverse.forEach(check -> again(check, fields));
        return adverse.size();
    }

    private boolean isLookedAt(String field) {
        String name = field.toLowerCase(Locale.ROOT);
        return MADE_OF.contains(name) || InputName.named(name).isPresent();
    }

    private void again(SolvencyCheck check, List<String> because) {
        Instant now = clock.instant();
        PointsCard card = pointsCards.current();
        SolvencyCheck corrected =
                check.reassess(card.assess(inputs.gather(card, check.customer(), amount(check), now)), now);
        checks.reassess(check, corrected, because);
        if (corrected.assessment().outcome() == AutomaticOutcome.APPROVED) {
            events.decided(corrected.decision());
        }
    }

    private static Euro amount(SolvencyCheck check) {
        return check.assessment().inputs().stream()
                .filter(input -> input.name() == InputName.ORDER_AMOUNT)
                .findFirst()
                .map(input -> new Euro(input.value()))
                .orElseThrow();
    }
}
