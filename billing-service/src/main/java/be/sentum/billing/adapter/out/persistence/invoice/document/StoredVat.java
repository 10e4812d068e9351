package be.sentum.billing.adapter.out.persistence.invoice.document;

import be.sentum.billing.domain.Euro;
import be.sentum.billing.domain.invoice.VatPerRate;
import be.sentum.billing.domain.invoice.VatRate;
import org.jspecify.annotations.Nullable;

/** The VAT of one rate on a stored invoice. */
record StoredVat(
        int rate, String taxable, String vat, @Nullable String exemptionReason) {

    static StoredVat of(VatPerRate entry) {
        return new StoredVat(
                entry.rate().percent(),
                entry.taxable().amount().toPlainString(),
                entry.vat().amount().toPlainString(),
                entry.exemptionReason());
    }

    VatPerRate toDomain() {
        return new VatPerRate(new VatRate(rate), Euro.of(taxable), Euro.of(vat), exemptionReason);
    }
}
