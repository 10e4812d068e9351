package be.sentum.events;

import java.math.BigDecimal;

/**
 * An amount on the wire: {@code {"amount":"12.34","currency":"EUR"}}.
 *
 * @param amount decimal number as text, two decimals, so that no reader turns it into a floating-point number
 * @param currency ISO 4217 code
 */
public record Money(String amount, String currency) {

    public static Money euro(BigDecimal amount) {
        return new Money(amount.toPlainString(), "EUR");
    }

    public BigDecimal toBigDecimal() {
        return new BigDecimal(amount);
    }
}
