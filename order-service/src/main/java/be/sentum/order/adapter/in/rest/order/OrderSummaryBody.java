package be.sentum.order.adapter.in.rest.order;

import be.sentum.order.adapter.in.rest.Amount;
import be.sentum.order.domain.OrderSummary;
import be.sentum.order.domain.payment.PaymentMethod;
import be.sentum.order.domain.progress.OrderStatus;
import java.time.Instant;
import java.util.UUID;

/** An order in a list; {@code total} is with tax. */
record OrderSummaryBody(
        UUID id, String number, OrderStatus status, PaymentMethod payment, Amount total, Instant placedAt) {

    static OrderSummaryBody of(OrderSummary order) {
        return new OrderSummaryBody(
                order.id().value(),
                order.number().value(),
                order.status(),
                order.payment(),
                Amount.of(order.total()),
                order.placedAt());
    }
}
