package be.sentum.events.billing;

import be.sentum.events.Money;
import be.sentum.events.PersonEvent;
import java.time.LocalDate;
import java.util.UUID;

/** An invoice exists and will never change. total includes VAT; reference is the structured communication. */
public record InvoiceIssued(
        UUID invoiceId,
        String number,
        UUID orderId,
        UUID subjectId,
        LocalDate issuedOn,
        LocalDate dueOn,
        Money total,
        String reference)
        implements PersonEvent {}
