package be.sentum.billing.adapter.out.persistence.invoice.document;

import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.OrderId;
import be.sentum.billing.domain.credit.CreditNoteDocument;
import be.sentum.billing.domain.credit.CreditNoteId;
import be.sentum.billing.domain.credit.CreditNoteNumber;
import be.sentum.billing.domain.invoice.InvoiceId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A credit note as it is written down for ten years: an older one must always be readable. Amounts are euro as text. */
public record StoredCreditNote(
        UUID id,
        int year,
        int sequence,
        String number,
        UUID invoiceId,
        String invoiceNumber,
        UUID orderId,
        String orderNumber,
        UUID customerId,
        LocalDate issuedOn,
        StoredSeller seller,
        StoredBuyer buyer,
        List<StoredLine> lines,
        List<StoredVat> vat,
        String reason,
        String currency,
        String taxable,
        String vatTotal,
        String total) {

    public static StoredCreditNote of(CreditNoteDocument document) {
        return new StoredCreditNote(
                document.id().value(),
                document.number().year(),
                document.number().sequence(),
                document.number().written(),
                document.invoice().value(),
                document.invoiceNumber(),
                document.order().value(),
                document.orderNumber(),
                document.customer().value(),
                document.issuedOn(),
                StoredSeller.of(document.seller()),
                StoredBuyer.of(document.buyer()),
                document.lines().stream().map(StoredLine::of).toList(),
                document.vat().stream().map(StoredVat::of).toList(),
                document.reason(),
                "EUR",
                document.taxable().amount().toPlainString(),
                document.vatTotal().amount().toPlainString(),
                document.total().amount().toPlainString());
    }

    public CreditNoteDocument toDomain() {
        return new CreditNoteDocument(
                new CreditNoteId(id),
                new CreditNoteNumber(year, sequence),
                new InvoiceId(invoiceId),
                invoiceNumber,
                new OrderId(orderId),
                orderNumber,
                new CustomerId(customerId),
                issuedOn,
                seller.toDomain(),
                buyer.toDomain(),
                lines.stream().map(StoredLine::toDomain).toList(),
                vat.stream().map(StoredVat::toDomain).toList(),
                reason);
    }
}
