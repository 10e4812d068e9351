package be.sentum.billing.adapter.in.rest.payment;

import be.sentum.billing.domain.Euro;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** An amount: decimal text with at most two decimals, in euro. */
record MoneyRequest(
        @NotNull @Pattern(regexp = "\\d{1,8}(\\.\\d{1,2})?") String amount,

        @NotNull @Pattern(regexp = "EUR", message = "unknown_currency")
        String currency) {

    Euro toEuro() {
        return Euro.of(amount);
    }
}
