package be.sentum.billing.domain.invoice;

import java.math.BigDecimal;
import java.util.Set;

/** A Belgian VAT rate in percent: 21, 12, 6 or 0 (REQ-INV-04). Another is refused. */
public record VatRate(int percent) implements Comparable<VatRate> {

    private static final Set<Integer> RATES = Set.of(21, 12, 6, 0);

    public VatRate {
        if (!RATES.contains(percent)) {
            throw new IllegalArgumentException("not a Belgian VAT rate");
        }
    }

    public static VatRate of(String percent) {
        return new VatRate(Integer.parseInt(percent));
    }

    public BigDecimal asPercentage() {
        return BigDecimal.valueOf(percent);
    }

    @Override
    public int compareTo(VatRate other) {
        return Integer.compare(percent, other.percent);
    }
}
