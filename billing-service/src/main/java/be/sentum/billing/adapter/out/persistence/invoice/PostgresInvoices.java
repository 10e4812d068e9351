package be.sentum.billing.adapter.out.persistence.invoice;

import be.sentum.billing.adapter.out.persistence.invoice.document.CanonicalJson;
import be.sentum.billing.adapter.out.persistence.invoice.document.StoredDocument;
import be.sentum.billing.application.port.out.Invoices;
import be.sentum.billing.domain.OrderId;
import be.sentum.billing.domain.invoice.Invoice;
import be.sentum.billing.domain.invoice.InvoiceDocument;
import be.sentum.billing.domain.invoice.InvoiceId;
import be.sentum.messaging.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

@ApplicationScoped
class PostgresInvoices implements Invoices {

    private final InvoiceRepository invoices;
    private final Ids ids;

    PostgresInvoices(InvoiceRepository invoices, Ids ids) {
        this.invoices = invoices;
        this.ids = ids;
    }

    @Override
    public InvoiceId nextId() {
        return new InvoiceId(ids.next());
    }

    @Override
    public Invoice issue(InvoiceDocument document) {
        var row = new InvoiceEntity();
        row.id = document.id().value();
        row.number = document.number().written();
        row.orderId = document.sale().order().value();
        row.customerId = document.sale().customer().value();
        row.issuedOn = document.issuedOn();
        row.dueOn = document.dueOn();
        row.total = document.total().amount();
        row.reference = document.reference().written();
        row.document = CanonicalJson.write(StoredDocument.of(document));
        row.sha256 = CanonicalJson.sha256(row.document);
        row.settledOn = document.sale().prepaid() ? document.issuedOn() : null;
        row.retainedUntil = document.retainedUntil();
        invoices.persistAndFlush(row);
        return new Invoice(document, row.sha256);
    }

    @Override
    public void settle(OrderId order, LocalDate on) {
        invoices.update("settledOn = ?1 where orderId = ?2 and settledOn is null", on, order.value());
    }

    @Override
    public Optional<Invoice> find(InvoiceId id) {
        return invoices.findByIdOptional(id.value()).map(this::toDomain);
    }

    @Override
    public Optional<Invoice> ofOrder(OrderId order) {
        return invoices.find("orderId", order.value()).firstResultOptional().map(this::toDomain);
    }

    private Invoice toDomain(InvoiceEntity row) {
        return new Invoice(CanonicalJson.read(row.document).toDomain(), row.sha256);
    }
}
