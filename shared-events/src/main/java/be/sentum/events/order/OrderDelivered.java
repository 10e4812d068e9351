package be.sentum.events.order;

import be.sentum.events.Money;
import be.sentum.events.PersonEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Everything ordered has arrived. deliveredOn is the Brussels date, the supply date of the invoice. total includes
 * VAT.
 */
public record OrderDelivered(
        UUID orderId,
        String number,
        UUID subjectId,
        String payment,
        Money total,
        List<OrderedLine> lines,
        LocalDate deliveredOn,
        Instant deliveredAt)
        implements PersonEvent {}
