package be.sentum.billing.example;

import static be.sentum.billing.domain.solvency.card.InputName.ORDER_AMOUNT;
import static be.sentum.billing.domain.solvency.card.InputName.OVERDUE_INVOICES;
import static be.sentum.billing.domain.solvency.card.InputName.PAID_ORDERS;

import be.sentum.billing.domain.solvency.card.Band;
import be.sentum.billing.domain.solvency.card.Factor;
import be.sentum.billing.domain.solvency.card.PointsCard;
import java.math.BigDecimal;
import java.util.List;

/** A small card: 50 points are enough, a first order up to 200 euro has them. */
public final class PointsCards {

    public static final String HASH = "0".repeat(64);

    private PointsCards() {}

    public static PointsCard small() {
        return new PointsCard(
                "2026-9",
                HASH,
                50,
                List.of(
                        new Factor(ORDER_AMOUNT, List.of(upTo("200.00", 40), upTo("1000.00", 10), above(-40))),
                        new Factor(OVERDUE_INVOICES, List.of(upTo("0", 10), above(-50))),
                        new Factor(PAID_ORDERS, List.of(upTo("0", 0), upTo("3", 15), above(30)))));
    }

    public static Band upTo(String limit, int points) {
        return new Band(new BigDecimal(limit), points);
    }

    public static Band above(int points) {
        return new Band(null, points);
    }
}
