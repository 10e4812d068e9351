package be.sentum.events.billing;

import be.sentum.events.Money;
import be.sentum.events.PersonEvent;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An invoice exists and will never change.
 *
 * @param invoiceId the invoice
 * @param number gap-free invoice number
 * @param orderId the order
 * @param subjectId the customer's id: a pseudonym, stable in all services until erasure
 * @param issuedOn Brussels date of issue
 * @param dueOn Brussels date by which it is to be paid
 * @param total what is to be paid, VAT included
 * @param reference structured communication, +++123/4567/89012+++
 */
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
