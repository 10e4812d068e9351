package be.sentum.billing.domain.invoice;

import be.sentum.billing.domain.Euro;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The taxable amount and the VAT of one rate. VAT is rounded on the total of the rate, never per line (REQ-INV-04).
 *
 * @param exemptionReason stated with a rate of 0 %, absent otherwise
 */
public record VatPerRate(
        VatRate rate, Euro taxable, Euro vat, @Nullable String exemptionReason) {

    /** One entry per rate that occurs, the highest rate first. */
    static List<VatPerRate> of(List<InvoiceLine> lines, String zeroRateReason) {
        Map<VatRate, Euro> taxable = new TreeMap<>(Comparator.reverseOrder());
        lines.forEach(line -> taxable.merge(line.rate(), line.amount(), Euro::plus));
        return taxable.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue(), zeroRateReason))
                .toList();
    }

    private static VatPerRate of(VatRate rate, Euro taxable, String zeroRateReason) {
        return new VatPerRate(
                rate, taxable, taxable.percent(rate.asPercentage()), rate.percent() == 0 ? zeroRateReason : null);
    }
}
