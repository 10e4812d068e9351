package be.sentum.billing.domain.solvency;

import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.OrderId;
import be.sentum.billing.domain.solvency.card.AutomaticOutcome;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether an order may be paid after delivery, for all who wait for it.
 *
 * @param check absent when none was needed, or none was allowed
 */
public record SolvencyDecision(
        @Nullable CheckId check, OrderId order, CustomerId customer, Verdict verdict, Instant decidedAt) {

    /** A decision that rests on no check: nothing about the person was looked at. */
    public static SolvencyDecision withoutCheck(
            OrderId order, CustomerId customer, AutomaticOutcome outcome, Instant decidedAt) {
        return new SolvencyDecision(null, order, customer, new Verdict.ByMachine(outcome), decidedAt);
    }
}
