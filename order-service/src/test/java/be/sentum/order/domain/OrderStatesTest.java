package be.sentum.order.domain;

import static be.sentum.order.fake.Given.NOON;
import static be.sentum.order.fake.Given.books;
import static be.sentum.order.fake.Given.lamps;
import static be.sentum.order.fake.Given.parcel;
import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.order.domain.payment.SolvencyOutcome;
import be.sentum.order.domain.progress.Cause;
import be.sentum.order.domain.progress.OrderStatus;
import be.sentum.order.fake.Given;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state meets everything that can be asked of an order: what is not listed here as possible is refused. */
class OrderStatesTest {

    private static final Map<String, Function<Order, Outcome>> ASKED = Map.of(
            "payment choice", order -> order.choosePrepayment(NOON),
            "cancellation", order -> order.cancel(Cause.BY_CUSTOMER, NOON),
            "shipment", order -> order.ship(parcel(lamps(2), books(3))));

    private static final Map<String, Set<OrderStatus>> POSSIBLE = Map.of(
            "payment choice", EnumSet.of(OrderStatus.PAYMENT_CHOICE_REQUIRED, OrderStatus.REJECTED),
            "cancellation",
                    EnumSet.of(
                            OrderStatus.AWAITING_PAYMENT,
                            OrderStatus.AWAITING_SOLVENCY,
                            OrderStatus.PAYMENT_CHOICE_REQUIRED,
                            OrderStatus.CONFIRMED),
            "shipment", EnumSet.of(OrderStatus.CONFIRMED, OrderStatus.PARTLY_SHIPPED));

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("all")
    void what_the_state_does_not_allow_is_refused_and_changes_nothing(OrderStatus status, String asked) {
        Order order = Given.in(status);

        Outcome outcome =
                ASKED.getOrDefault(asked, _ -> new Outcome.Unchanged()).apply(order);

        if (POSSIBLE.getOrDefault(asked, Set.of()).contains(status)) {
            assertThat(outcome).isInstanceOf(Outcome.Changed.class);
            assertThat(order.timeline()).hasSize(2);
        } else {
            assertThat(outcome).isEqualTo(new Outcome.Refused(new Rejection.InvalidTransition(status)));
            assertThat(order.status()).isEqualTo(status);
            assertThat(order.timeline()).hasSize(1);
        }
    }

    static Stream<Arguments> all() {
        return Stream.of(OrderStatus.values())
                .flatMap(status -> ASKED.keySet().stream().map(asked -> Arguments.of(status, asked)));
    }

    @ParameterizedTest
    @EnumSource(
            value = OrderStatus.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"AWAITING_SOLVENCY", "PAYMENT_CHOICE_REQUIRED", "REJECTED"})
    void a_solvency_decision_that_comes_too_late_changes_nothing(OrderStatus status) {
        for (SolvencyOutcome outcome : SolvencyOutcome.values()) {
            Order order = Given.in(status);

            assertThat(order.decideSolvency(outcome, NOON)).isEqualTo(new Outcome.Unchanged());
            assertThat(order.status()).isEqualTo(status);
        }
    }

    @Test
    void a_prepaid_order_never_listens_to_a_solvency_decision() {
        Order order = Given.prepaid(Given.customer());

        assertThat(order.decideSolvency(SolvencyOutcome.APPROVED, NOON)).isEqualTo(new Outcome.Unchanged());
        assertThat(order.status()).isEqualTo(OrderStatus.AWAITING_PAYMENT);
    }

    @Test
    void a_rejection_that_was_contested_can_still_become_an_approval() {
        Order order = Given.in(OrderStatus.REJECTED);

        order.decideSolvency(SolvencyOutcome.APPROVED, NOON);

        assertThat(order.status()).isEqualTo(OrderStatus.CONFIRMED);
    }

    @Test
    void every_state_but_the_last_ones_leads_on() {
        assertThat(Stream.of(OrderStatus.values()).filter(OrderStatus::isFinal))
                .containsExactlyInAnyOrderElementsOf(List.of(
                        OrderStatus.DELIVERED, OrderStatus.CANCELLED, OrderStatus.WITHDRAWN, OrderStatus.REJECTED));
    }
}
