package be.sentum.order.domain.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;

/** The Belgian rates of value added tax (REQ-INV-04). */
public enum VatRate {
    STANDARD(21),
    INTERMEDIATE(12),
    REDUCED(6),
    ZERO(0);

    private final int percent;

    VatRate(int percent) {
        this.percent = percent;
    }

    /** {@code "21"}, {@code "12"}, {@code "6"} or {@code "0"}. */
    public String code() {
        return Integer.toString(percent);
    }

    public static Optional<VatRate> ofCode(String code) {
        return Arrays.stream(values()).filter(rate -> rate.code().equals(code)).findFirst();
    }

    /** The tax on a taxable amount, rounded half up to a cent. */
    Money on(Money taxable) {
        return new Money(taxable.amount()
                .multiply(BigDecimal.valueOf(percent))
                .movePointLeft(2)
                .setScale(2, RoundingMode.HALF_UP));
    }
}
