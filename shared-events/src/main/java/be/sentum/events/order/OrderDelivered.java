package be.sentum.events.order;

import be.sentum.events.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything ordered has arrived: the supply that the invoice is about.
 *
 * @param orderId the order
 * @param number the number the customer sees; unique for ever
 * @param subjectId the customer's id: a pseudonym, stable in all services until erasure
 * @param payment how it is paid: PREPAID, INVOICE
 * @param total what is to be paid, VAT included
 * @param lines what was ordered; at least one line
 * @param deliveredOn Brussels date of the delivery, the invoice's date of supply
 * @param deliveredAt when, UTC
 * @param step its place in the order's timeline; absent in events from before 23 November 2026
 */
public record OrderDelivered(
        UUID orderId,
        String number,
        UUID subjectId,
        String payment,
        Money total,
        List<OrderedLine> lines,
        LocalDate deliveredOn,
        Instant deliveredAt,
        @Nullable OrderStep step)
        implements OrderStepEvent {

    /** As they were before they told their step. */
    public OrderDelivered(
            UUID orderId,
            String number,
            UUID subjectId,
            String payment,
            Money total,
            List<OrderedLine> lines,
            LocalDate deliveredOn,
            Instant deliveredAt) {
        this(orderId, number, subjectId, payment, total, lines, deliveredOn, deliveredAt, null);
    }
}
