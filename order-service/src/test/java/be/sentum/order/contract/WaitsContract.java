package be.sentum.order.contract;

import static be.sentum.order.fake.Given.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.order.application.port.in.waiting.LateOrders;
import be.sentum.order.application.port.out.Orders;
import be.sentum.order.application.port.out.Waits;
import be.sentum.order.domain.Order;
import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.payment.SolvencyOutcome;
import be.sentum.order.domain.progress.Cause;
import be.sentum.order.domain.progress.OrderStatus;
import be.sentum.order.domain.timing.LateOrder;
import be.sentum.order.fake.Given;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What {@link Waits} promises, whatever keeps the orders. Others' orders may be there too. */
public abstract class WaitsContract {

    /** Long before anybody else's. */
    private static final Instant LONG_AGO = NOON.minus(Duration.ofDays(3650));

    private static final int MANY = 1_000;

    protected abstract Orders orders();

    protected abstract Waits waits();

    protected abstract <T> T inTransaction(Supplier<T> step);

    @Test
    void an_order_is_due_at_its_time_and_not_before() {
        OrderId id = added(Given.onInvoice(Given.customer()));

        assertThat(due(NOON.plus(Duration.ofMinutes(15)).minusMillis(1))).doesNotContain(id);
        assertThat(due(NOON.plus(Duration.ofMinutes(15)))).contains(id);
        assertThat(inTransaction(() -> waits().due(NOON.plus(Duration.ofMinutes(15)), Set.of(id), MANY)))
                .doesNotContain(id);
        assertThat(taken(id, NOON)).isFalse();
        assertThat(taken(id, NOON.plus(Duration.ofMinutes(15)))).isTrue();
    }

    @Test
    void each_step_winds_the_timer_anew_and_the_last_one_stops_it() {
        OrderId id = added(Given.onInvoice(Given.customer()));
        Instant much = NOON.plus(Duration.ofDays(365));

        change(id, order -> order.decideSolvency(SolvencyOutcome.REFER, NOON.plusSeconds(60)));
        assertThat(due(NOON.plus(Duration.ofMinutes(16)))).doesNotContain(id);
        assertThat(due(NOON.plusSeconds(60).plus(Duration.ofDays(14)))).contains(id);

        change(id, order -> order.cancel(Cause.BY_CUSTOMER, NOON.plusSeconds(90)));
        assertThat(due(much)).doesNotContain(id);
        assertThat(late(much)).extracting(LateOrder::id).doesNotContain(id);
    }

    @Test
    void one_that_is_to_wait_longer_waits_longer() {
        OrderId id = added(Given.prepaid(Given.customer()));
        Instant due = NOON.plus(Duration.ofDays(14));

        inTransaction(() -> {
            assertThat(waits().takeIfDue(id, due)).isPresent();
            waits().waitUntil(id, due.plusSeconds(60));
            return id;
        });

        assertThat(due(due)).doesNotContain(id);
        assertThat(due(due.plusSeconds(60))).contains(id);
    }

    @Test
    void what_waits_for_us_is_late_and_never_due() {
        OrderId id = added(Given.onInvoice(Given.customer()));
        change(id, order -> order.decideSolvency(SolvencyOutcome.APPROVED, LONG_AGO));

        assertThat(due(NOON)).doesNotContain(id);
        LateOrder late = late(NOON).stream()
                .filter(order -> order.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(late.status()).isEqualTo(OrderStatus.CONFIRMED);
        assertThat(late.since()).isEqualTo(LONG_AGO.plus(Duration.ofDays(7)));
        assertThat(late.reason()).isEqualTo(LateOrder.Reason.OVERDUE);
        assertThat(inTransaction(() -> waits().countLate(NOON)))
                .hasEntrySatisfying(
                        OrderStatus.CONFIRMED, count -> assertThat(count).isPositive());
    }

    @Test
    void the_late_ones_are_listed_in_parts_the_longest_first() {
        OrderId second = lateSince(LONG_AGO.minusSeconds(1));
        OrderId first = lateSince(LONG_AGO.minusSeconds(2));

        List<LateOrder> part = inTransaction(() -> waits().late(NOON, null, 1));
        assertThat(part).extracting(LateOrder::id).containsExactly(first);
        LateOrders.Place place = new LateOrders.Place(part.getFirst().since(), first);
        assertThat(inTransaction(() -> waits().late(NOON, place, 1)))
                .extracting(LateOrder::id)
                .containsExactly(second);
        List.of(first, second).forEach(id -> change(id, order -> order.cancel(Cause.BY_STAFF, NOON)));
    }

    private OrderId lateSince(Instant since) {
        OrderId id = added(Given.onInvoice(Given.customer()));
        change(id, order -> order.decideSolvency(SolvencyOutcome.APPROVED, since));
        return id;
    }

    private OrderId added(Order order) {
        assertThat(inTransaction(() -> orders().add(order))).isTrue();
        return order.id();
    }

    private List<OrderId> due(Instant now) {
        return inTransaction(() -> waits().due(now, Set.of(), MANY));
    }

    private List<LateOrder> late(Instant now) {
        return inTransaction(() -> waits().late(now, null, MANY));
    }

    private boolean taken(OrderId id, Instant now) {
        return inTransaction(() -> waits().takeIfDue(id, now).isPresent());
    }

    private void change(OrderId id, java.util.function.Consumer<Order> change) {
        inTransaction(() -> {
            Order order = orders().findToChange(id).orElseThrow();
            change.accept(order);
            return orders().keep(order);
        });
    }
}
