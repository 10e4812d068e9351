package be.sentum.events.order;

import be.sentum.events.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order was taken, at the prices of our own catalogue.
 *
 * @param orderId the order
 * @param number the number the customer sees; unique for ever
 * @param subjectId the customer's id: a pseudonym, stable in all services until erasure
 * @param payment how it is paid: PREPAID, INVOICE
 * @param total what is to be paid, VAT included
 * @param lines what was ordered; at least one line
 * @param placedAt when, UTC
 * @param step its place in the order's timeline; absent in events from before 23 November 2026
 */
public record OrderPlaced(
        UUID orderId,
        String number,
        UUID subjectId,
        String payment,
        Money total,
        List<OrderedLine> lines,
        Instant placedAt,
        @Nullable OrderStep step)
        implements OrderStepEvent {

    /** As they were before they told their step. */
    public OrderPlaced(
            UUID orderId,
            String number,
            UUID subjectId,
            String payment,
            Money total,
            List<OrderedLine> lines,
            Instant placedAt) {
        this(orderId, number, subjectId, payment, total, lines, placedAt, null);
    }
}
