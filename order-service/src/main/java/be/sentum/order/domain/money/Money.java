package be.sentum.order.domain.money;

import java.math.BigDecimal;

/**
 * An amount in euro with exactly two decimals. Never rounds: an amount with a third decimal is refused with
 * {@link IllegalArgumentException}.
 */
public record Money(BigDecimal amount) {

    public static final Money ZERO = new Money(BigDecimal.ZERO);

    public Money {
        if (amount.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException("an amount has at most two decimals");
        }
        amount = amount.setScale(2);
    }

    public static Money of(String amount) {
        return new Money(new BigDecimal(amount));
    }

    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    public Money times(int quantity) {
        return new Money(amount.multiply(BigDecimal.valueOf(quantity)));
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    /** {@code 12.30} */
    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
