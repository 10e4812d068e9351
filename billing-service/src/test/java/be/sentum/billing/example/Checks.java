package be.sentum.billing.example;

import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.OrderId;
import be.sentum.billing.domain.solvency.CheckId;
import be.sentum.billing.domain.solvency.HumanDecision;
import be.sentum.billing.domain.solvency.Review;
import be.sentum.billing.domain.solvency.SolvencyCheck;
import be.sentum.billing.domain.solvency.card.Input;
import be.sentum.billing.domain.solvency.card.InputName;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Solvency checks by the small card. */
public final class Checks {

    public static final Instant NOW = Instant.parse("2026-11-22T10:15:30.123456Z");

    private Checks() {}

    public static SolvencyCheck approved(CustomerId customer) {
        return check(customer, "120.00");
    }

    public static SolvencyCheck referred(CustomerId customer) {
        return check(customer, "5000.00");
    }

    public static SolvencyCheck check(CustomerId customer, String orderAmount) {
        return SolvencyCheck.assessed(
                new CheckId(UUID.randomUUID()),
                new OrderId(UUID.randomUUID()),
                customer,
                PointsCards.small().assess(inputs(orderAmount, 0, 0)),
                NOW);
    }

    public static List<Input> inputs(String orderAmount, int overdue, int paid) {
        return List.of(
                new Input(InputName.ORDER_AMOUNT, new BigDecimal(orderAmount), NOW),
                new Input(InputName.OVERDUE_INVOICES, BigDecimal.valueOf(overdue), NOW),
                new Input(InputName.PAID_ORDERS, BigDecimal.valueOf(paid), NOW));
    }

    public static Review rejection() {
        return new Review(
                "reviewer-login",
                HumanDecision.REJECTED,
                List.of("Three parcels to this address were never collected", "No answer to two calls"),
                NOW.plusSeconds(3600));
    }
}
