package be.sentum.order.domain.timing;

import static be.sentum.order.fake.Given.NOON;
import static be.sentum.order.fake.Given.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.sentum.order.domain.Order;
import be.sentum.order.domain.money.Money;
import be.sentum.order.domain.payment.Payment;
import be.sentum.order.domain.payment.PaymentId;
import be.sentum.order.domain.progress.OrderStatus;
import be.sentum.order.fake.Given;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PatienceTest {

    private static final Instant LATER = NOON.plusSeconds(3600);

    @ParameterizedTest
    @EnumSource
    void every_state_but_the_last_ones_has_a_timer(OrderStatus status) {
        Order order = Given.reached(status, Given.customer());

        assertThat(PATIENCE.timer(order.course()).isPresent()).isEqualTo(!status.isFinal());
    }

    @ParameterizedTest
    @EnumSource
    void when_the_timer_moves_an_order_on_the_order_moves(OrderStatus status) {
        Order order = Given.reached(status, Given.customer());
        boolean moves =
                PATIENCE.timer(order.course()).stream().anyMatch(timer -> timer.effect() == Timer.Effect.MOVES_ON);

        order.timeOut(LATER);

        assertThat(order.status() != status).isEqualTo(moves);
    }

    @Test
    void what_is_only_noted_does_not_prolong_the_wait() {
        Order order = Given.reached(OrderStatus.CONFIRMED, Given.customer());
        var before = PATIENCE.timer(order.course());

        order.deliverTo(Given.ELSEWHERE, LATER);
        order.pay(payment(), LATER);

        assertThat(PATIENCE.timer(order.course())).isEqualTo(before);
    }

    @Test
    void a_human_asked_and_money_here_turn_the_timer_to_our_people() {
        Order asked = Given.reached(OrderStatus.PAYMENT_CHOICE_REQUIRED, Given.customer());
        Order partlyPaid = Given.reached(OrderStatus.AWAITING_PAYMENT, Given.customer());

        asked.requestReview(LATER);
        partlyPaid.pay(payment(), LATER);

        assertThat(PATIENCE.timer(asked.course()))
                .contains(new Timer(LATER.plus(Duration.ofDays(7)), Timer.Effect.TELLS_STAFF));
        assertThat(PATIENCE.timer(partlyPaid.course()))
                .contains(new Timer(LATER.plus(Duration.ofDays(14)), Timer.Effect.TELLS_STAFF));
    }

    @Test
    void a_time_that_is_no_time_is_refused() {
        Duration day = Duration.ofDays(1);

        assertThatThrownBy(() -> new Patience(day, day, day, Duration.ZERO, day, day, day, day))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Payment payment() {
        return new Payment(new PaymentId(UUID.randomUUID()), Money.of("1.00"), false);
    }
}
