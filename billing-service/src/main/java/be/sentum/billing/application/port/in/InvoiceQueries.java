package be.sentum.billing.application.port.in;

import be.sentum.billing.domain.OrderId;
import be.sentum.billing.domain.Viewer;
import be.sentum.billing.domain.invoice.Invoice;
import be.sentum.billing.domain.invoice.InvoiceId;
import java.util.Optional;

/** Reads invoices. Somebody else's invoice and an unknown one are the same: empty. */
public interface InvoiceQueries {

    Optional<Invoice> invoice(InvoiceId id, Viewer viewer);

    Optional<Invoice> invoiceOfOrder(OrderId order, Viewer viewer);
}
