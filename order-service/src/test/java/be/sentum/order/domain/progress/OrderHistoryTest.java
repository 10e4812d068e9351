package be.sentum.order.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.order.domain.progress.OrderHistory.Step;
import be.sentum.order.fake.Given;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderHistoryTest {

    private static final Step PLACED = step(1, OrderStatus.AWAITING_SOLVENCY, Cause.PLACED);
    private static final Step APPROVED = step(2, OrderStatus.CONFIRMED, Cause.SOLVENCY_APPROVED);
    private static final Step SHIPPED = step(3, OrderStatus.SHIPPED, Cause.PARCEL_SHIPPED);

    @Test
    void double_and_reordered_steps_tell_the_same() {
        OrderHistory told = OrderHistory.replay(List.of(PLACED, APPROVED, SHIPPED));

        assertThat(OrderHistory.replay(List.of(SHIPPED, PLACED, PLACED, APPROVED, SHIPPED)))
                .isEqualTo(told);
        assertThat(told.entries()).containsExactly(PLACED.entry(), APPROVED.entry(), SHIPPED.entry());
        assertThat(told.last()).isEqualTo(SHIPPED);
    }

    @Test
    void what_stands_behind_a_step_that_is_missing_waits_for_it() {
        assertThat(OrderHistory.replay(List.of(SHIPPED, PLACED)).entries()).containsExactly(PLACED.entry());
    }

    @Test
    void nothing_told_is_no_history() {
        assertThat(OrderHistory.replay(List.of()).entries()).isEmpty();
    }

    private static Step step(int position, OrderStatus status, Cause cause) {
        return new Step(position, new TimelineEntry(status, Given.NOON.plusSeconds(position), cause));
    }
}
