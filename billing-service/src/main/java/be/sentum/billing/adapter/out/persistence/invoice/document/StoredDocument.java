package be.sentum.billing.adapter.out.persistence.invoice.document;

import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.OrderId;
import be.sentum.billing.domain.invoice.InvoiceDocument;
import be.sentum.billing.domain.invoice.InvoiceId;
import be.sentum.billing.domain.invoice.InvoiceNumber;
import be.sentum.billing.domain.invoice.Sale;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An invoice as it is written down for ten years: an older one must always be readable. Amounts are euro as text. */
public record StoredDocument(
        UUID id,
        int year,
        int sequence,
        String number,
        UUID orderId,
        String orderNumber,
        UUID customerId,
        LocalDate issuedOn,
        LocalDate suppliedOn,
        LocalDate dueOn,
        boolean prepaid,
        String reference,
        StoredSeller seller,
        StoredBuyer buyer,
        List<StoredLine> lines,
        List<StoredVat> vat,
        String currency,
        String taxable,
        String vatTotal,
        String total) {

    public static StoredDocument of(InvoiceDocument document) {
        Sale sale = document.sale();
        return new StoredDocument(
                document.id().value(),
                document.number().year(),
                document.number().sequence(),
                document.number().written(),
                sale.order().value(),
                sale.orderNumber(),
                sale.customer().value(),
                document.issuedOn(),
                sale.suppliedOn(),
                document.dueOn(),
                sale.prepaid(),
                document.reference().written(),
                StoredSeller.of(document.seller()),
                StoredBuyer.of(document.buyer()),
                sale.lines().stream().map(StoredLine::of).toList(),
                document.vat().stream().map(StoredVat::of).toList(),
                "EUR",
                document.taxable().amount().toPlainString(),
                document.vatTotal().amount().toPlainString(),
                document.total().amount().toPlainString());
    }

    public InvoiceDocument toDomain() {
        var sale = new Sale(
                new OrderId(orderId),
                orderNumber,
                new CustomerId(customerId),
                lines.stream().map(StoredLine::toDomain).toList(),
                suppliedOn,
                prepaid);
        return new InvoiceDocument(
                new InvoiceId(id),
                new InvoiceNumber(year, sequence),
                sale,
                issuedOn,
                dueOn,
                seller.toDomain(),
                buyer.toDomain(),
                vat.stream().map(StoredVat::toDomain).toList());
    }
}
