package be.sentum.order.adapter.in.rest;

import be.sentum.order.domain.money.Money;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An amount: decimal text and currency, {@code {"amount":"12.34","currency":"EUR"}}. */
@Schema(
        description = "Decimal text with at most two decimals, in euro",
        examples = "{\"amount\":\"12.34\",\"currency\":\"EUR\"}")
public record Amount(
        @NotNull @Pattern(regexp = "\\d{1,8}(\\.\\d{1,2})?") String amount,

        @NotNull @Pattern(regexp = "EUR", message = "unknown_currency")
        String currency) {

    public static Amount of(Money money) {
        return new Amount(money.toString(), "EUR");
    }

    public Money toMoney() {
        return Money.of(amount);
    }
}
