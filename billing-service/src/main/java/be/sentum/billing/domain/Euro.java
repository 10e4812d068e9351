package be.sentum.billing.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount in euro, always with two decimals. An amount with more is refused, never rounded silently. */
public record Euro(BigDecimal amount) implements Comparable<Euro> {

    public static final Euro ZERO = new Euro(BigDecimal.ZERO);

    private static final int CENTS = 2;

    public Euro {
        amount = amount.setScale(CENTS, RoundingMode.UNNECESSARY);
    }

    public static Euro of(String amount) {
        return new Euro(new BigDecimal(amount));
    }

    public Euro plus(Euro other) {
        return new Euro(amount.add(other.amount));
    }

    public Euro minus(Euro other) {
        return new Euro(amount.subtract(other.amount));
    }

    /** This, or nothing where it is less than nothing. */
    public Euro orZero() {
        return isPositive() ? this : ZERO;
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    public Euro times(int quantity) {
        return new Euro(amount.multiply(BigDecimal.valueOf(quantity)));
    }

    /** The given percentage, rounded half up to the cent. */
    public Euro percent(BigDecimal percentage) {
        return new Euro(amount.multiply(percentage).movePointLeft(2).setScale(CENTS, RoundingMode.HALF_UP));
    }

    @Override
    public int compareTo(Euro other) {
        return amount.compareTo(other.amount);
    }
}
