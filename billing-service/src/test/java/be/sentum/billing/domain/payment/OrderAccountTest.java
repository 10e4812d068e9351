package be.sentum.billing.domain.payment;

import static be.sentum.billing.example.Customers.someone;
import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.billing.domain.Euro;
import be.sentum.billing.domain.OrderId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OrderAccountTest {

    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");

    private final OrderAccount account =
            OrderAccount.opened(new OrderId(UUID.randomUUID()), "7K3M9QX2D4", someone(), true, Euro.of("121.00"), NOON);

    @Test
    void payments_add_up_until_nothing_is_outstanding() {
        OrderAccount half = account.receive(Euro.of("60.00"), NOON);
        OrderAccount all = half.receive(Euro.of("61.00"), NOON);

        assertThat(account.outstanding()).isEqualTo(Euro.of("121.00"));
        assertThat(half.outstanding()).isEqualTo(Euro.of("61.00"));
        assertThat(all.outstanding()).isEqualTo(Euro.ZERO);
        assertThat(all.refund()).isEqualTo(Euro.ZERO);
        assertThat(all.refundDueOn()).isEmpty();
    }

    @Test
    void what_is_too_much_is_owed_back() {
        OrderAccount twice = account.receive(Euro.of("121.00"), NOON).receive(Euro.of("121.00"), NOON.plusSeconds(5));

        assertThat(twice.outstanding()).isEqualTo(Euro.ZERO);
        assertThat(twice.refund()).isEqualTo(Euro.of("121.00"));
        assertThat(twice.refundSince()).isEqualTo(NOON.plusSeconds(5));
        assertThat(twice.refundDueOn()).contains(LocalDate.of(2026, 12, 7));
    }

    @Test
    void what_was_paid_for_a_cancelled_order_is_owed_back_from_the_cancellation_on() {
        OrderAccount cancelled = account.receive(Euro.of("121.00"), NOON).end(end(OrderEnd.Kind.CANCELLED));

        assertThat(cancelled.refund()).isEqualTo(Euro.of("121.00"));
        assertThat(cancelled.refundSince()).isEqualTo(NOON.plusSeconds(60));
        assertThat(cancelled.mayWithhold()).isFalse();
        assertThat(cancelled.outstanding()).isEqualTo(Euro.ZERO);
    }

    @Test
    void what_comes_in_after_the_end_is_owed_back_as_well() {
        OrderAccount late = account.end(end(OrderEnd.Kind.CANCELLED)).receive(Euro.of("20.00"), NOON.plusSeconds(90));

        assertThat(late.refund()).isEqualTo(Euro.of("20.00"));
        assertThat(late.refundSince()).isEqualTo(NOON.plusSeconds(90));
    }

    @Test
    @DisplayName("CEL VI.50: after a withdrawal the money may be kept back until the goods are here")
    void money_may_be_withheld_until_the_goods_are_back() {
        OrderAccount withdrawn =
                account.receive(Euro.of("121.00"), NOON).end(end(OrderEnd.Kind.WITHDRAWN_AFTER_SENDING));

        assertThat(withdrawn.refund()).isEqualTo(Euro.of("121.00"));
        assertThat(withdrawn.mayWithhold()).isTrue();
        assertThat(withdrawn.goodsBack(NOON.plusSeconds(99)).mayWithhold()).isFalse();
        assertThat(withdrawn.refundDueOn()).contains(LocalDate.of(2026, 12, 7));
    }

    @Test
    void a_credit_lowers_what_is_to_be_paid_and_gives_back_what_was() {
        OrderAccount credited = account.credit(Euro.of("21.00"), NOON);

        assertThat(credited.outstanding()).isEqualTo(Euro.of("100.00"));
        assertThat(credited.receive(Euro.of("121.00"), NOON).refund()).isEqualTo(Euro.of("21.00"));
    }

    @Test
    void what_was_not_asked_for_is_owed_back_and_settles_nothing() {
        OrderAccount unwanted = account.receive(Euro.of("121.00"), NOON).giveBack(Euro.of("121.00"), NOON);

        assertThat(unwanted.refund()).isEqualTo(Euro.of("121.00"));
        assertThat(unwanted.outstanding()).isEqualTo(Euro.of("121.00"));

        OrderAccount paidAgain = unwanted.receive(Euro.of("121.00"), NOON);
        assertThat(paidAgain.outstanding()).isEqualTo(Euro.ZERO);
        assertThat(paidAgain.refund()).isEqualTo(Euro.of("121.00"));
        assertThat(paidAgain.end(end(OrderEnd.Kind.CANCELLED)).refund()).isEqualTo(Euro.of("242.00"));
    }

    @Test
    void the_first_end_counts() {
        OrderAccount cancelled = account.end(end(OrderEnd.Kind.CANCELLED));

        assertThat(cancelled.end(end(OrderEnd.Kind.WITHDRAWN))).isEqualTo(cancelled);
    }

    @Test
    void no_document_rests_on_an_order_that_ended_unpaid() {
        assertThat(account.end(end(OrderEnd.Kind.CANCELLED)).isWithoutDocument())
                .isTrue();
        assertThat(account.isWithoutDocument()).isFalse();
        assertThat(account.receive(Euro.of("1.00"), NOON)
                        .end(end(OrderEnd.Kind.CANCELLED))
                        .isWithoutDocument())
                .isFalse();
    }

    private static OrderEnd end(OrderEnd.Kind kind) {
        return new OrderEnd(kind, NOON.plusSeconds(60));
    }
}
