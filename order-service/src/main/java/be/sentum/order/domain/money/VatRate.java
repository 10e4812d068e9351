package be.sentum.order.domain.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A rate of value added tax in whole percent, 0 to 100. Which rates there are, and when, is data (REQ-INV-04): see
 * {@link be.sentum.order.domain.vat.VatPeriod}.
 */
public record VatRate(int percent) implements Comparable<VatRate> {

    public static final VatRate STANDARD = new VatRate(21);
    public static final VatRate INTERMEDIATE = new VatRate(12);
    public static final VatRate REDUCED = new VatRate(6);
    public static final VatRate ZERO = new VatRate(0);

    /** What a code looks like, for adapters that check before they build one. */
    public static final String PATTERN = "0|[1-9]\\d?|100";

    public VatRate {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("a rate is 0 to 100 percent");
        }
    }

    /** {@code "21"}, {@code "12"}, {@code "6"} or {@code "0"}, and what the law brings later. */
    public String code() {
        return Integer.toString(percent);
    }

    public static Optional<VatRate> ofCode(String code) {
        return Optional.of(code).filter(c -> c.matches(PATTERN)).map(c -> new VatRate(Integer.parseInt(c)));
    }

    /** The tax on a taxable amount, rounded half up to a cent. */
    Money on(Money taxable) {
        return new Money(taxable.amount()
                .multiply(BigDecimal.valueOf(percent))
                .movePointLeft(2)
                .setScale(2, RoundingMode.HALF_UP));
    }

    /** Lower rates first. */
    @Override
    public int compareTo(VatRate other) {
        return Integer.compare(percent, other.percent);
    }
}
