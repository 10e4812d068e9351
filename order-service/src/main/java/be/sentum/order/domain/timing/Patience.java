package be.sentum.order.domain.timing;

import be.sentum.order.domain.Order;
import be.sentum.order.domain.progress.Course;
import be.sentum.order.domain.progress.OrderStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How long an order waits for what comes next, each longer than zero.
 *
 * @param payment for the payment of a prepaid order
 * @param solvency for billing's answer; then the buyer chooses
 * @param choice for the buyer's choice
 * @param review for the human the buyer asked
 * @param rejected for what the buyer does about a rejection
 * @param dispatch for the first parcel
 * @param rest for the next parcel
 * @param arrival for the news that everything has arrived
 */
public record Patience(
        Duration payment,
        Duration solvency,
        Duration choice,
        Duration review,
        Duration rejected,
        Duration dispatch,
        Duration rest,
        Duration arrival) {

    public Patience {
        if (!Stream.of(payment, solvency, choice, review, rejected, dispatch, rest, arrival)
                .allMatch(Duration::isPositive)) {
            throw new IllegalArgumentException("each time to wait is longer than zero");
        }
    }

    /** The same, but for an order that waits for a parcel which can go nowhere any more: our people are told at once. */
    public Optional<Timer> timer(Order order) {
        Course course = order.course();
        return order.delivery() == null && course.status().canBecome(OrderStatus.SHIPPED)
                ? timer(course.history().waitingSince(), Duration.ZERO, Timer.Effect.TELLS_STAFF)
                : timer(course);
    }

    /** Present in every state but the last ones: no order waits for ever. */
    public Optional<Timer> timer(Course course) {
        return anew(course, course.history().waitingSince());
    }

    /** The same as if it began to wait only then. */
    public Optional<Timer> anew(Course course, Instant since) {
        Timer.Effect late = Timer.Effect.TELLS_STAFF;
        Timer.Effect buyers = course.waitsForBuyer() ? Timer.Effect.MOVES_ON : late;
        return switch (course.status()) {
            case AWAITING_PAYMENT -> timer(since, payment, buyers);
            case AWAITING_SOLVENCY -> timer(since, solvency, Timer.Effect.MOVES_ON);
            case PAYMENT_CHOICE_REQUIRED -> timer(since, course.history().awaitsReview() ? review : choice, buyers);
            case REJECTED -> timer(since, course.history().awaitsReview() ? review : rejected, buyers);
            case CONFIRMED -> timer(since, dispatch, late);
            case PARTLY_SHIPPED -> timer(since, rest, late);
            case SHIPPED -> timer(since, arrival, late);
            case DELIVERED, CANCELLED, WITHDRAWN -> Optional.empty();
        };
    }

    private static Optional<Timer> timer(Instant since, Duration wait, Timer.Effect effect) {
        return Optional.of(new Timer(since.plus(wait), effect));
    }
}
