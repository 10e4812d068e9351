package be.sentum.billing.adapter.in.rest.payment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * Money that came in.
 *
 * @param reference the number of an order, or the structured communication of an invoice
 * @param method the payment provider's label: bank_transfer, card, bancontact …
 */
record PaymentRequest(
        @NotBlank @Size(max = 40) String reference,
        @NotNull @Valid MoneyRequest amount,
        @NotNull Instant paidAt,

        @NotNull @Pattern(regexp = "[A-Za-z][A-Za-z0-9_-]{0,39}")
        String method) {}
