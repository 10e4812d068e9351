package be.sentum.billing.application;

import be.sentum.billing.application.port.in.InvoiceQueries;
import be.sentum.billing.application.port.out.Invoices;
import be.sentum.billing.domain.OrderId;
import be.sentum.billing.domain.Viewer;
import be.sentum.billing.domain.invoice.Invoice;
import be.sentum.billing.domain.invoice.InvoiceId;
import be.sentum.messaging.UseCase;
import java.util.Optional;

@UseCase
class InvoiceQueriesHandler implements InvoiceQueries {

    private final Invoices invoices;
    private final Ownership ownership;

    InvoiceQueriesHandler(Invoices invoices, Ownership ownership) {
        this.invoices = invoices;
        this.ownership = ownership;
    }

    @Override
    public Optional<Invoice> invoice(InvoiceId id, Viewer viewer) {
        return invoices.find(id).filter(invoice -> mayRead(viewer, invoice));
    }

    @Override
    public Optional<Invoice> invoiceOfOrder(OrderId order, Viewer viewer) {
        return invoices.ofOrder(order).filter(invoice -> mayRead(viewer, invoice));
    }

    private boolean mayRead(Viewer viewer, Invoice invoice) {
        return ownership.mayRead(viewer, invoice.document().sale().customer());
    }
}
