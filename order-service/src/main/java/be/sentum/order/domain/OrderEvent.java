package be.sentum.order.domain;

import be.sentum.order.domain.delivery.Parcel;
import be.sentum.order.domain.payment.Payment;
import be.sentum.order.domain.payment.PaymentId;
import be.sentum.order.domain.progress.Cause;
import be.sentum.order.domain.progress.TimelineEntry;
import be.sentum.order.domain.returns.Return;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What happened to an order, for those who have to know: each is about the last entry of its timeline. */
public sealed interface OrderEvent {

    ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    Order order();

    record Placed(Order order) implements OrderEvent {}

    record Confirmed(Order order, Instant at) implements OrderEvent {}

    record PaymentChoiceRequired(Order order, Instant at) implements OrderEvent {}

    record PaymentChosen(Order order, Instant at) implements OrderEvent {}

    record ReviewRequested(Order order, Instant at) implements OrderEvent {}

    record Rejected(Order order, Instant at) implements OrderEvent {}

    /** A payment that did not change where the order stands. */
    record PaymentNoted(Order order, PaymentId payment, Instant at) implements OrderEvent {}

    /** A payment for an order that is over: the buyer is to have it back. */
    record PaymentUnwanted(Order order, Payment payment, Instant at) implements OrderEvent {}

    record DeliveryAddressChosen(Order order, Instant at) implements OrderEvent {}

    record Shipped(Order order, Parcel parcel) implements OrderEvent {}

    /** Everything ordered has arrived; {@code on} is the Brussels date, the supply date of the invoice. */
    record Delivered(Order order, LocalDate on, Instant at) implements OrderEvent {}

    record Cancelled(Order order, Cause cause, Instant at) implements OrderEvent {}

    /** The consumer withdrew; whether anything was sent, and so is to come back. */
    record Withdrawn(Order order, boolean sent, Instant at) implements OrderEvent {}

    /** Goods of it came back. */
    record Returned(Order order, Return taken) implements OrderEvent {}

    /**
     * The event that tells the last entry of an order's timeline.
     *
     * @param payment what the entry is about, when money came in
     */
    static OrderEvent ofLastEntry(Order order, @Nullable Payment payment) {
        TimelineEntry entry = order.history().last().entry();
        Instant at = entry.at();
        return switch (entry.cause()) {
            case PLACED -> new Placed(order);
            case SOLVENCY_APPROVED, PAID -> new Confirmed(order, at);
            case SOLVENCY_REFERRED, NOT_ASSESSED, SOLVENCY_UNANSWERED -> new PaymentChoiceRequired(order, at);
            case SOLVENCY_REJECTED -> new Rejected(order, at);
            case REVIEW_REQUESTED -> new ReviewRequested(order, at);
            case PREPAYMENT_CHOSEN -> new PaymentChosen(order, at);
            case PARTLY_PAID, PAYMENT_NOTED ->
                new PaymentNoted(order, Objects.requireNonNull(payment).id(), at);
            case PAYMENT_UNWANTED -> new PaymentUnwanted(order, Objects.requireNonNull(payment), at);
            case PARCEL_SHIPPED -> new Shipped(order, order.parcels().getLast());
            case PARCELS_DELIVERED -> new Delivered(order, LocalDate.ofInstant(at, BRUSSELS), at);
            case DELIVERY_ADDRESS_CHANGED -> new DeliveryAddressChosen(order, at);
            case WITHDRAWN_BY_CONSUMER -> new Withdrawn(order, !order.parcels().isEmpty(), at);
            case GOODS_RETURNED -> throw new IllegalStateException("told with what came back");
            case BY_CUSTOMER, BY_STAFF, TIMED_OUT, SUBJECT_ERASED -> new Cancelled(order, entry.cause(), at);
        };
    }
}
