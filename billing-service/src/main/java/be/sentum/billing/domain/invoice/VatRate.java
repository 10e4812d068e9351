package be.sentum.billing.domain.invoice;

import java.math.BigDecimal;

/**
 * A VAT rate in whole percent, 0 to 100 (REQ-INV-04). Which rates there are, and when, is data of order-service; an
 * invoice takes the one its order was placed at.
 */
public record VatRate(int percent) implements Comparable<VatRate> {

    public VatRate {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("a rate is 0 to 100 percent");
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
