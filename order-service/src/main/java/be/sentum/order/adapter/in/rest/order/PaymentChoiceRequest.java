package be.sentum.order.adapter.in.rest.order;

import be.sentum.order.domain.payment.PaymentChoice;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** How the order goes on: one of the {@code choices} that the order shows. */
record PaymentChoiceRequest(
        @NotNull @Pattern(regexp = "PREPAID|HUMAN_REVIEW", message = "unknown_value")
        String payment) {

    PaymentChoice choice() {
        return PaymentChoice.valueOf(payment);
    }
}
