package be.sentum.order.domain;

import be.sentum.order.domain.delivery.Parcel;
import be.sentum.order.domain.progress.Cause;
import java.time.Instant;
import java.time.LocalDate;

/** What happened to an order, for those who have to know. */
public sealed interface OrderEvent {

    Order order();

    record Placed(Order order) implements OrderEvent {}

    record Confirmed(Order order, Instant at) implements OrderEvent {}

    record PaymentChoiceRequired(Order order, Instant at) implements OrderEvent {}

    record PaymentChosen(Order order, Instant at) implements OrderEvent {}

    record Shipped(Order order, Parcel parcel) implements OrderEvent {}

    /** Everything ordered has arrived; {@code on} is the Brussels date, the supply date of the invoice. */
    record Delivered(Order order, LocalDate on, Instant at) implements OrderEvent {}

    record Cancelled(Order order, Cause cause, Instant at) implements OrderEvent {}
}
