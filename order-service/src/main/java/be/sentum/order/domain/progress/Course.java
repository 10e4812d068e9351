package be.sentum.order.domain.progress;

import be.sentum.order.domain.payment.Payment;
import be.sentum.order.domain.payment.PaymentChoice;
import be.sentum.order.domain.payment.PaymentId;
import be.sentum.order.domain.payment.PaymentMethod;
import be.sentum.order.domain.payment.SolvencyOutcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an order stands, how it is paid and how it came there. Never changes: each step makes another one, with one
 * entry more; a step that is empty changes nothing, because it comes too late or a second time.
 */
public record Course(OrderStatus status, PaymentMethod payment, OrderHistory history) {

    /** Prepaid orders await their payment, those on invoice the solvency decision. */
    public static Course begin(PaymentMethod payment, Instant at) {
        OrderStatus status = switch (payment) {
            case PREPAID -> OrderStatus.AWAITING_PAYMENT;
            case INVOICE -> OrderStatus.AWAITING_SOLVENCY;
        };
        return new Course(
                status, payment, new OrderHistory(List.of()).with(new TimelineEntry(status, at, Cause.PLACED)));
    }

    /** Empty when the life of an order does not lead from here straight to there. */
    public Optional<Course> move(OrderStatus next, Cause cause, Instant at) {
        return status.canBecome(next) ? Optional.of(enter(next, payment, cause, null, at)) : Optional.empty();
    }

    /** Stays where it is, with something to tell. */
    public Course note(Cause cause, Instant at) {
        return enter(status, payment, cause, null, at);
    }

    /** Billing's answer to the wish to pay on invoice; empty for an order that is prepaid. */
    public Optional<Course> answered(SolvencyOutcome outcome, Instant at) {
        if (payment != PaymentMethod.INVOICE) {
            return Optional.empty();
        }
        return switch (outcome) {
            case APPROVED -> move(OrderStatus.CONFIRMED, Cause.SOLVENCY_APPROVED, at);
            case REFER -> referred(at);
            case NOT_ASSESSED -> move(OrderStatus.PAYMENT_CHOICE_REQUIRED, Cause.NOT_ASSESSED, at);
            case REJECTED -> move(OrderStatus.REJECTED, Cause.SOLVENCY_REJECTED, at);
        };
    }

    /** Also when the buyer chooses already, because the answer took too long: now a human can look. */
    private Optional<Course> referred(Instant at) {
        return status == OrderStatus.PAYMENT_CHOICE_REQUIRED && !history.offersReview()
                ? Optional.of(note(Cause.SOLVENCY_REFERRED, at))
                : move(OrderStatus.PAYMENT_CHOICE_REQUIRED, Cause.SOLVENCY_REFERRED, at);
    }

    /** What the buyer may choose now; empty when there is nothing to choose. */
    public List<PaymentChoice> choices() {
        return switch (status) {
            case PAYMENT_CHOICE_REQUIRED ->
                history.offersReview() && !history.awaitsReview()
                        ? List.of(PaymentChoice.PREPAID, PaymentChoice.HUMAN_REVIEW)
                        : List.of(PaymentChoice.PREPAID);
            case REJECTED -> List.of(PaymentChoice.PREPAID);
            case AWAITING_PAYMENT,
                    AWAITING_SOLVENCY,
                    CONFIRMED,
                    PARTLY_SHIPPED,
                    SHIPPED,
                    DELIVERED,
                    CANCELLED,
                    WITHDRAWN -> List.of();
        };
    }

    /** The buyer pays first after all. */
    public Optional<Course> prepaid(Instant at) {
        return choices().contains(PaymentChoice.PREPAID)
                ? Optional.of(
                        enter(OrderStatus.AWAITING_PAYMENT, PaymentMethod.PREPAID, Cause.PREPAYMENT_CHOSEN, null, at))
                : Optional.empty();
    }

    /** The buyer has a human look, here or at billing, where a rejection can be contested too (REQ-ADM-03). */
    public Optional<Course> contested(Instant at) {
        return switch (status) {
            case PAYMENT_CHOICE_REQUIRED, REJECTED ->
                history.awaitsReview() ? Optional.empty() : Optional.of(note(Cause.REVIEW_REQUESTED, at));
            case AWAITING_PAYMENT,
                    AWAITING_SOLVENCY,
                    CONFIRMED,
                    PARTLY_SHIPPED,
                    SHIPPED,
                    DELIVERED,
                    CANCELLED,
                    WITHDRAWN -> Optional.empty();
        };
    }

    /** Money came in; empty when it is known. */
    public Optional<Course> paid(Payment paid, Instant at) {
        if (history.knows(paid.id())) {
            return Optional.empty();
        }
        return Optional.of(
                switch (status) {
                    case AWAITING_PAYMENT, AWAITING_SOLVENCY, PAYMENT_CHOICE_REQUIRED, REJECTED ->
                        paid.settles()
                                ? enter(OrderStatus.CONFIRMED, PaymentMethod.PREPAID, Cause.PAID, paid.id(), at)
                                : enter(status, payment, Cause.PARTLY_PAID, paid.id(), at);
                    case CONFIRMED, PARTLY_SHIPPED, SHIPPED, DELIVERED ->
                        enter(status, payment, Cause.PAYMENT_NOTED, paid.id(), at);
                    case CANCELLED, WITHDRAWN -> enter(status, payment, Cause.PAYMENT_UNWANTED, paid.id(), at);
                });
    }

    /** It has waited too long; empty when it waits for us. */
    public Optional<Course> timedOut(Instant at) {
        if (status == OrderStatus.AWAITING_SOLVENCY) {
            return move(OrderStatus.PAYMENT_CHOICE_REQUIRED, Cause.SOLVENCY_UNANSWERED, at);
        }
        return waitsForBuyer() ? move(OrderStatus.CANCELLED, Cause.TIMED_OUT, at) : Optional.empty();
    }

    /** Nobody but the buyer can move it on: no human of ours was asked to look, and none of the buyer's money is here. */
    public boolean waitsForBuyer() {
        return switch (status) {
            case AWAITING_PAYMENT -> !history.isPartlyPaid();
            case PAYMENT_CHOICE_REQUIRED, REJECTED -> !history.isPartlyPaid() && !history.awaitsReview();
            case AWAITING_SOLVENCY, CONFIRMED, PARTLY_SHIPPED, SHIPPED, DELIVERED, CANCELLED, WITHDRAWN -> false;
        };
    }

    /** The only way into the timeline. */
    private Course enter(OrderStatus next, PaymentMethod by, Cause cause, @Nullable PaymentId paid, Instant at) {
        return new Course(next, by, history.with(new TimelineEntry(next, at, cause, paid)));
    }
}
