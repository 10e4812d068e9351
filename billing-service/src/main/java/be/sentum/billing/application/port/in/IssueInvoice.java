package be.sentum.billing.application.port.in;

import be.sentum.billing.domain.invoice.Invoice;
import be.sentum.billing.domain.invoice.Sale;
import java.util.List;

/**
 * Issues the invoice of a delivered order: numbered without gaps, complete, sealed (REQ-INV-01 to -05). An order is
 * invoiced once, however often this is asked.
 */
public interface IssueInvoice {

    Result handle(Sale sale);

    /** What came of it. */
    sealed interface Result {

        record Issued(Invoice invoice) implements Result {}

        /** The order has its invoice already. */
        record AlreadyIssued(Invoice invoice) implements Result {}

        /** The customer's card has not arrived; try again. No number was drawn. */
        record CardOnItsWay() implements Result {}

        /** Mandatory mentions are missing; it is not issued half-complete. No number was drawn. */
        record Incomplete(List<String> missing) implements Result {}

        /** The customer is erased: nothing is written about them again (REQ-ERA-07). */
        record Dropped() implements Result {}

        /** An invoice with a later date exists; try again. No number was drawn. */
        record OutOfOrder() implements Result {}
    }
}
