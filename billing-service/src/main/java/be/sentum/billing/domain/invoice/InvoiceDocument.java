package be.sentum.billing.domain.invoice;

import be.sentum.billing.domain.Euro;
import be.sentum.billing.domain.identifier.StructuredReference;
import java.time.LocalDate;
import java.util.List;

/** Everything an invoice says (REQ-INV-01). Never changes after it was issued (REQ-INV-05). */
public record InvoiceDocument(
        InvoiceId id,
        InvoiceNumber number,
        Sale sale,
        LocalDate issuedOn,
        LocalDate dueOn,
        Seller seller,
        Buyer buyer,
        List<VatPerRate> vat) {

    private static final int YEARS_KEPT = 10;

    public InvoiceDocument {
        vat = List.copyOf(vat);
    }

    public StructuredReference reference() {
        return number.reference();
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

    /** RET-01: the last day it is kept, 31 December of the tenth year after its date (Art. 60 VAT Code). */
    public LocalDate retainedUntil() {
        return LocalDate.of(issuedOn.getYear() + YEARS_KEPT, 12, 31);
    }
}
