package be.sentum.billing.domain.payment;

import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.Euro;
import be.sentum.billing.domain.OrderId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Money that came in for an order. Never changes: what was booked wrongly is set right by another entry.
 *
 * @param reference what the payer gave, as it was understood
 * @param method how it was paid, the label that the payment provider uses
 * @param paidAt when the payer paid
 * @param notedAt when it was noted here
 */
public record Payment(
        PaymentId id,
        OrderId order,
        CustomerId customer,
        PaymentReference reference,
        Euro amount,
        String method,
        Instant paidAt,
        Instant notedAt) {

    public Payment {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a payment is more than nothing");
        }
        paidAt = paidAt.truncatedTo(ChronoUnit.MICROS);
        notedAt = notedAt.truncatedTo(ChronoUnit.MICROS);
    }
}
