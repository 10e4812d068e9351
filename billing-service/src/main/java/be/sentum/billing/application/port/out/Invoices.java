package be.sentum.billing.application.port.out;

import be.sentum.billing.domain.OrderId;
import be.sentum.billing.domain.invoice.Invoice;
import be.sentum.billing.domain.invoice.InvoiceDocument;
import be.sentum.billing.domain.invoice.InvoiceId;
import java.time.LocalDate;
import java.util.Optional;

/** The issued invoices, at most one an order. There is no way to change or remove one. */
public interface Invoices {

    InvoiceId nextId();

    /** Seals the document and stores it. Throws when the order or the number already has one. */
    Invoice issue(InvoiceDocument document);

    /** Notes the day on which nothing of the order's invoice was left to pay; the first one counts, without one nothing. */
    void settle(OrderId order, LocalDate on);

    Optional<Invoice> find(InvoiceId id);

    Optional<Invoice> ofOrder(OrderId order);
}
