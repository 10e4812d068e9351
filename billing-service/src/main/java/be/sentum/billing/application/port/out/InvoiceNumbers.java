package be.sentum.billing.application.port.out;

import be.sentum.billing.domain.invoice.InvoiceNumber;
import java.time.LocalDate;
import java.util.Optional;

/** The numbers of invoices, without gaps and in the order of their dates (REQ-INV-02). */
public interface InvoiceNumbers {

    /**
     * The next number of the date's year. Nobody else draws one until the transaction ends; if it rolls back, the
     * number was not drawn. Empty when an invoice with a later date was already issued.
     */
    Optional<InvoiceNumber> draw(LocalDate issuedOn);
}
