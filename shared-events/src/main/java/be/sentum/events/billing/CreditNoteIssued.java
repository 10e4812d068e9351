package be.sentum.events.billing;

import be.sentum.events.Money;
import be.sentum.events.PersonEvent;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A credit note exists and will never change: what it says is no longer to be paid of its invoice.
 *
 * @param creditNoteId the credit note
 * @param number gap-free number in the series of credit notes
 * @param invoiceId the invoice it corrects
 * @param orderId the order
 * @param subjectId the customer's id: a pseudonym, stable in all services until erasure
 * @param issuedOn Brussels date of issue
 * @param total what is credited, VAT included
 * @param reason why: the code of the return it rests on (open: more may come)
 */
public record CreditNoteIssued(
        UUID creditNoteId,
        String number,
        UUID invoiceId,
        UUID orderId,
        UUID subjectId,
        LocalDate issuedOn,
        Money total,
        String reason)
        implements PersonEvent {}
