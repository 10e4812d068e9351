package be.sentum.billing.application.port.in;

import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.Euro;
import be.sentum.billing.domain.OrderId;
import be.sentum.billing.domain.solvency.SolvencyDecision;

/**
 * Decides whether an order may be paid after delivery, and tells the others. The machine approves or refers, never
 * more (REQ-ADM-01). A second call for an order that has a check does nothing.
 */
public interface DecideSolvency {

    Result handle(Command command);

    /**
     * @param total VAT included
     * @param prepaid a prepaid order is never assessed (P06)
     */
    record Command(OrderId order, CustomerId customer, Euro total, boolean prepaid) {}

    /** What came of it. */
    sealed interface Result {

        /** Decided and told; with or without a check. */
        record Decided(SolvencyDecision decision) implements Result {}

        /** Nothing to do: prepaid, decided before, or the customer is erased. */
        record NothingToDo() implements Result {}

        /** The customer's card has not arrived; try again. */
        record CardOnItsWay() implements Result {}
    }
}
