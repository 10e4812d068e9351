package be.sentum.billing.domain.credit;

import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.Euro;
import be.sentum.billing.domain.OrderId;
import be.sentum.billing.domain.invoice.Buyer;
import be.sentum.billing.domain.invoice.InvoiceId;
import be.sentum.billing.domain.invoice.InvoiceLine;
import be.sentum.billing.domain.invoice.Seller;
import be.sentum.billing.domain.invoice.VatPerRate;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything a credit note says. Amounts are positive: so much less is owed of the invoice it names.
 *
 * @param buyer as the invoice names them
 * @param reason the code of the return it rests on
 */
public record CreditNoteDocument(
        CreditNoteId id,
        CreditNoteNumber number,
        InvoiceId invoice,
        String invoiceNumber,
        OrderId order,
        String orderNumber,
        CustomerId customer,
        LocalDate issuedOn,
        Seller seller,
        Buyer buyer,
        List<InvoiceLine> lines,
        List<VatPerRate> vat,
        String reason) {

    public CreditNoteDocument {
        lines = List.copyOf(lines);
        vat = List.copyOf(vat);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a credit note credits something");
        }
    }

    public Euro taxable() {
        return vat.stream().map(VatPerRate::taxable).reduce(Euro.ZERO, Euro::plus);
    }

    public Euro vatTotal() {
        return vat.stream().map(VatPerRate::vat).reduce(Euro.ZERO, Euro::plus);
    }

    /** VAT included. */
    public Euro total() {
        return taxable().plus(vatTotal());
    }
}
