package be.sentum.events.order;

import be.sentum.events.Money;
import be.sentum.events.PersonEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An order was taken. payment is PREPAID or INVOICE; total includes VAT. */
public record OrderPlaced(
        UUID orderId,
        String number,
        UUID subjectId,
        String payment,
        Money total,
        List<OrderedLine> lines,
        Instant placedAt)
        implements PersonEvent {}
