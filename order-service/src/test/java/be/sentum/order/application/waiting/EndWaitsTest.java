package be.sentum.order.application.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.order.application.OrderChanges;
import be.sentum.order.domain.Order;
import be.sentum.order.domain.OrderEvent;
import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.customer.Standing;
import be.sentum.order.domain.payment.SolvencyOutcome;
import be.sentum.order.domain.progress.Cause;
import be.sentum.order.domain.progress.OrderStatus;
import be.sentum.order.fake.Given;
import be.sentum.order.fake.World;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EndWaitsTest {

    private final World world = new World();
    private final CustomerId customer = world.withCustomer();
    private final OrderChanges changes = new OrderChanges(world.orders, world);
    private final EndWaitsHandler endWaits = new EndWaitsHandler(world.orders, world, changes, Given.PATIENCE, world);

    @Test
    void what_nobody_pays_is_cancelled_when_its_time_is_over_and_not_before() {
        OrderId id = kept(Given.prepaid(customer));

        world.now = Given.NOON.plus(Duration.ofDays(14)).minusSeconds(1);
        assertThat(round()).isEmpty();
        world.now = Given.NOON.plus(Duration.ofDays(14));
        assertThat(round()).containsExactly(id);
        assertThat(round()).isEmpty();

        assertThat(status(id)).isEqualTo(OrderStatus.CANCELLED);
        assertThat(world.published)
                .singleElement()
                .isInstanceOfSatisfying(
                        OrderEvent.Cancelled.class,
                        cancelled -> assertThat(cancelled.cause()).isEqualTo(Cause.TIMED_OUT));
    }

    @Test
    void an_answer_that_does_not_come_lets_the_buyer_choose() {
        OrderId id = kept(Given.onInvoice(customer));

        world.now = Given.NOON.plus(Duration.ofMinutes(15));
        round();

        assertThat(status(id)).isEqualTo(OrderStatus.PAYMENT_CHOICE_REQUIRED);
        assertThat(world.published).singleElement().isInstanceOf(OrderEvent.PaymentChoiceRequired.class);
    }

    @Test
    void a_clock_that_was_moved_ahead_and_back_ends_nothing_twice() {
        OrderId id = kept(Given.onInvoice(customer));

        world.now = Given.NOON.plus(Duration.ofMinutes(16));
        round();
        world.now = Given.NOON;
        round();

        assertThat(status(id)).isEqualTo(OrderStatus.PAYMENT_CHOICE_REQUIRED);
        assertThat(world.published).hasSize(1);
    }

    @Test
    void what_moved_meanwhile_is_left_alone() {
        OrderId id = kept(Given.onInvoice(customer));
        world.now = Given.NOON.plus(Duration.ofMinutes(16));
        List<OrderId> due = endWaits.due(Set.of(), 10);

        changes.happen(
                world.orders.find(id).orElseThrow(),
                order -> order.decideSolvency(SolvencyOutcome.APPROVED, world.now));

        assertThat(due).containsExactly(id);
        assertThat(endWaits.end(id)).isFalse();
        assertThat(status(id)).isEqualTo(OrderStatus.CONFIRMED);
    }

    @Test
    @DisplayName("Art. 18: what is only stored is not cancelled by time; its time begins again")
    void a_restricted_buyers_order_is_not_cancelled() {
        OrderId id = kept(Given.prepaid(customer));
        world.standing(customer, Standing.RESTRICTED);

        world.now = Given.NOON.plus(Duration.ofDays(15));
        round();
        assertThat(status(id)).isEqualTo(OrderStatus.AWAITING_PAYMENT);

        world.standing(customer, Standing.GOOD);
        world.now = world.now.plus(Duration.ofDays(13));
        round();
        assertThat(status(id)).isEqualTo(OrderStatus.AWAITING_PAYMENT);
        world.now = world.now.plus(Duration.ofDays(1));
        round();
        assertThat(status(id)).isEqualTo(OrderStatus.CANCELLED);
    }

    @Test
    void what_waits_for_us_is_on_our_peoples_list_and_nothing_happens_to_it() {
        OrderId id = kept(Given.reached(OrderStatus.CONFIRMED, customer));
        LateOrdersHandler late = new LateOrdersHandler(world.orders, world);

        world.now = Given.NOON.plus(Duration.ofDays(6));
        assertThat(late.list(null, 10)).isEmpty();
        world.now = Given.NOON.plus(Duration.ofDays(8));
        assertThat(round()).isEmpty();

        assertThat(late.list(null, 10)).singleElement().satisfies(order -> {
            assertThat(order.id()).isEqualTo(id);
            assertThat(order.status()).isEqualTo(OrderStatus.CONFIRMED);
        });
        assertThat(late.count()).containsEntry(OrderStatus.CONFIRMED, 1L);
    }

    private List<OrderId> round() {
        return endWaits.due(Set.of(), 10).stream().filter(endWaits::end).toList();
    }

    private OrderId kept(Order order) {
        assertThat(world.orders.add(order)).isTrue();
        return order.id();
    }

    private OrderStatus status(OrderId id) {
        return world.orders.find(id).orElseThrow().status();
    }
}
