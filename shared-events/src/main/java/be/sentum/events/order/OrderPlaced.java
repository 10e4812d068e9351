package be.sentum.events.order;

import be.sentum.events.Money;
import be.sentum.events.PersonEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

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
 */
public record OrderPlaced(
        UUID orderId,
        String number,
        UUID subjectId,
        String payment,
        Money total,
        List<OrderedLine> lines,
        Instant placedAt)
        implements PersonEvent {}
