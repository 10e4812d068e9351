package be.sentum.billing.domain.credit;

import be.sentum.billing.domain.Euro;
import be.sentum.billing.domain.invoice.Invoice;
import be.sentum.billing.domain.invoice.InvoiceDocument;
import be.sentum.billing.domain.invoice.InvoiceLine;
import be.sentum.billing.domain.invoice.VatPerRate;
import be.sentum.billing.domain.invoice.VatRate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What may still be credited of an invoice: its lines and amounts, less what earlier credit notes took off. */
public final class Creditable {

    private final InvoiceDocument invoice;
    private final List<CreditNoteDocument> earlier;

    private Creditable(InvoiceDocument invoice, List<CreditNoteDocument> earlier) {
        this.invoice = invoice;
        this.earlier = earlier;
    }

    public static Creditable of(Invoice invoice, List<CreditNote> earlier) {
        return new Creditable(
                invoice.document(), earlier.stream().map(CreditNote::document).toList());
    }

    /** Whether the lines are on the invoice, at its prices, and no more of them than were not credited before. */
    public boolean covers(List<InvoiceLine> lines) {
        Map<Goods, Integer> left = new HashMap<>();
        invoice.sale().lines().forEach(line -> left.merge(Goods.of(line), line.quantity(), Integer::sum));
        earlier.stream()
                .flatMap(note -> note.lines().stream())
                .forEach(line -> left.merge(Goods.of(line), -line.quantity(), Integer::sum));
        lines.forEach(line -> left.merge(Goods.of(line), -line.quantity(), Integer::sum));
        return !lines.isEmpty() && left.values().stream().allMatch(quantity -> quantity >= 0);
    }

    /** The note for these lines. Refuses lines that are not covered. */
    public CreditNoteDocument note(
            CreditNoteId id, CreditNoteNumber number, LocalDate issuedOn, List<InvoiceLine> lines, String reason) {
        if (!covers(lines)) {
            throw new IllegalArgumentException("more than remains of the invoice");
        }
        return new CreditNoteDocument(
                id,
                number,
                invoice.id(),
                invoice.number().written(),
                invoice.sale().order(),
                invoice.sale().orderNumber(),
                invoice.sale().customer(),
                issuedOn,
                invoice.seller(),
                invoice.buyer(),
                lines,
                vat(lines),
                reason);
    }

    /**
     * VAT is rounded on all that is credited of a rate so far, so that notes for all lines add up to the invoice to the
     * cent (REQ-INV-04).
     */
    private List<VatPerRate> vat(List<InvoiceLine> lines) {
        Map<VatRate, Euro> taxable = new TreeMap<>(Comparator.reverseOrder());
        lines.forEach(line -> taxable.merge(line.rate(), line.amount(), Euro::plus));
        return taxable.entrySet().stream()
                .map(entry -> vat(entry.getKey(), entry.getValue()))
                .toList();
    }

    private VatPerRate vat(VatRate rate, Euro taxable) {
        Euro taxableBefore = Euro.ZERO;
        Euro vatBefore = Euro.ZERO;
        for (CreditNoteDocument note : earlier) {
            for (VatPerRate entry : note.vat()) {
                if (entry.rate().equals(rate)) {
                    taxableBefore = taxableBefore.plus(entry.taxable());
                    vatBefore = vatBefore.plus(entry.vat());
                }
            }
        }
        Euro vat = taxableBefore.plus(taxable).percent(rate.asPercentage()).minus(vatBefore);
        return invoice.vat().stream()
                .filter(entry -> entry.rate().equals(rate))
                .findFirst()
                .map(entry -> new VatPerRate(rate, taxable, vat, entry.exemptionReason()))
                .orElseThrow();
    }

    private record Goods(String sku, Euro unitPrice, VatRate rate) {

        static Goods of(InvoiceLine line) {
            return new Goods(line.sku(), line.unitPrice(), line.rate());
        }
    }
}
