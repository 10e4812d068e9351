package be.sentum.order.adapter.in.rest.order;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** How the buyer pays after all; PREPAID is the only choice there is. */
record PaymentChoiceRequest(
        @NotNull @Pattern(regexp = "PREPAID", message = "unknown_value")
        String payment) {}
