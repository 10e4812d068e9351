package be.sentum.billing.application.port.out.credit;

import be.sentum.billing.domain.credit.CreditNoteNumber;
import java.time.LocalDate;
import java.util.Optional;

/** The numbers of credit notes, without gaps and in the order of their dates (REQ-INV-02). */
public interface CreditNoteNumbers {

    /**
     * The next number of the date's year. Nobody else draws one until the transaction ends; if it rolls back, the
     * number was not drawn. Empty when a credit note with a later date was already issued.
     */
    Optional<CreditNoteNumber> draw(LocalDate issuedOn);
}
