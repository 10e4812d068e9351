package be.sentum.billing.domain.credit;

import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.OrderId;
import be.sentum.billing.domain.invoice.InvoiceLine;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Goods that came back and what became of crediting them. Kept whatever becomes of it, so that none is lost.
 *
 * @param returnId the return of order-service
 * @param lines at the prices of the order
 * @param reason the return's code
 * @param creditNote absent unless issued
 */
public record CreditRequest(
        UUID returnId,
        OrderId order,
        CustomerId customer,
        List<InvoiceLine> lines,
        String reason,
        Instant returnedAt,
        State state,
        @Nullable CreditNoteId creditNote) {

    public CreditRequest {
        lines = List.copyOf(lines);
        returnedAt = returnedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** How far it is. */
    public enum State {
        /** There is no invoice yet: it is credited when there is one. */
        WAITING,
        ISSUED,
        /** The order ended before it was invoiced: nothing to credit, what was paid goes back all the same. */
        NOT_INVOICED,
        /** More than remains of the invoice: a human looks. */
        REFUSED
    }

    public static CreditRequest of(
            UUID returnId,
            OrderId order,
            CustomerId customer,
            List<InvoiceLine> lines,
            String reason,
            Instant returnedAt) {
        return new CreditRequest(returnId, order, customer, lines, reason, returnedAt, State.WAITING, null);
    }

    public CreditRequest now(State next) {
        return new CreditRequest(returnId, order, customer, lines, reason, returnedAt, next, null);
    }

    public CreditRequest issued(CreditNoteId note) {
        return new CreditRequest(returnId, order, customer, lines, reason, returnedAt, State.ISSUED, note);
    }
}
