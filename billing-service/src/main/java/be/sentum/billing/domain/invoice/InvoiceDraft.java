package be.sentum.billing.domain.invoice;

import be.sentum.billing.domain.customer.CardCopy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** All an invoice will say, but for its number: no number is drawn before nothing is missing (REQ-INV-01, -02). */
public record InvoiceDraft(Sale sale, Seller seller, CardCopy card, InvoiceTerms terms) {

    /** The mandatory mentions that are missing; empty when it can be issued. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>(Buyer.missingOn(card));
        if (sale.lines().isEmpty()) {
            missing.add("lines");
        }
        boolean zeroRated = sale.lines().stream().anyMatch(line -> line.rate().percent() == 0);
        if (zeroRated && terms.zeroRateReason().isBlank()) {
            missing.add("vat.exemptionReason");
        }
        return missing;
    }

    /** The document. Refuses a draft from which something is missing. */
    public InvoiceDocument issue(InvoiceId id, InvoiceNumber number, LocalDate issuedOn) {
        if (!missing().isEmpty()) {
            throw new IllegalStateException("an invoice is never issued half-complete: " + missing());
        }
        LocalDate dueOn = sale.prepaid() ? issuedOn : terms.dueOn(issuedOn, card.kind());
        return new InvoiceDocument(
                id,
                number,
                sale,
                issuedOn,
                dueOn,
                seller,
                Buyer.of(card),
                VatPerRate.of(sale.lines(), terms.zeroRateReason()));
    }
}
