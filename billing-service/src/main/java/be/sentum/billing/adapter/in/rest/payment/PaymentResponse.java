package be.sentum.billing.adapter.in.rest.payment;

import be.sentum.billing.domain.payment.OrderAccount;
import be.sentum.billing.domain.payment.Payment;
import be.sentum.events.Money;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment.
 *
 * @param reference as it was understood
 * @param orderId for finance and the buyer only, as outstanding is
 * @param outstanding what is still to be paid; only in the answer to finance that noted it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PaymentResponse(
        UUID id,
        String reference,
        @Nullable UUID orderId,
        Money amount,
        String method,
        Instant paidAt,
        Instant notedAt,
        @Nullable Money outstanding) {

    static PaymentResponse of(Payment payment) {
        return of(payment, payment.order().value(), null);
    }

    static PaymentResponse noted(Payment payment, OrderAccount account) {
        return of(
                payment,
                payment.order().value(),
                Money.euro(account.outstanding().amount()));
    }

    /** A partner who only posts learns nothing about the order, however it guesses at references. */
    static PaymentResponse toPartner(Payment payment) {
        return of(payment, null, null);
    }

    private static PaymentResponse of(Payment payment, @Nullable UUID order, @Nullable Money outstanding) {
        return new PaymentResponse(
                payment.id().value(),
                payment.reference().written(),
                order,
                Money.euro(payment.amount().amount()),
                payment.method(),
                payment.paidAt(),
                payment.notedAt(),
                outstanding);
    }
}
