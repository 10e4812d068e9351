package be.sentum.order.domain;

import static be.sentum.order.fake.Given.NOON;
import static be.sentum.order.fake.Given.books;
import static be.sentum.order.fake.Given.lamps;
import static be.sentum.order.fake.Given.parcel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.sentum.order.domain.delivery.CarrierReport;
import be.sentum.order.domain.delivery.Parcel;
import be.sentum.order.domain.delivery.ParcelStatus;
import be.sentum.order.domain.payment.PaymentMethod;
import be.sentum.order.domain.payment.SolvencyOutcome;
import be.sentum.order.domain.progress.Cause;
import be.sentum.order.domain.progress.OrderStatus;
import be.sentum.order.domain.progress.TimelineEntry;
import be.sentum.order.fake.Given;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderTest {

    @Test
    void an_order_on_invoice_awaits_the_solvency_decision_a_prepaid_one_its_payment() {
        assertThat(Given.onInvoice(Given.customer()).status()).isEqualTo(OrderStatus.AWAITING_SOLVENCY);
        assertThat(Given.prepaid(Given.customer()).status()).isEqualTo(OrderStatus.AWAITING_PAYMENT);
    }

    @Test
    void an_order_without_lines_is_refused() {
        assertThatThrownBy(() -> new OrderLines(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_product_in_two_lines_leaves_the_house_as_their_sum() {
        OrderLine lamps = OrderLine.of(Given.LAMP, 2);

        OrderLines lines = new OrderLines(List.of(lamps, OrderLine.of(Given.BOOK, 1), lamps));

        assertThat(lines.remainingAfter(List.of(parcel(lamps(3))))).containsExactly(lamps(1), books(1));
    }

    @Test
    void an_approved_order_is_confirmed_once() {
        Order order = Given.onInvoice(Given.customer());

        assertThat(order.decideSolvency(SolvencyOutcome.APPROVED, NOON)).isInstanceOf(Outcome.Changed.class);
        assertThat(order.decideSolvency(SolvencyOutcome.APPROVED, NOON)).isEqualTo(new Outcome.Unchanged());

        assertThat(order.status()).isEqualTo(OrderStatus.CONFIRMED);
        assertThat(order.timeline())
                .extracting(TimelineEntry::cause)
                .containsExactly(Cause.PLACED, Cause.SOLVENCY_APPROVED);
    }

    @Test
    void a_referred_order_waits_for_the_buyer_who_may_pay_first() {
        Order order = Given.onInvoice(Given.customer());

        order.decideSolvency(SolvencyOutcome.REFER, NOON);
        order.choosePrepayment(NOON);

        assertThat(order.status()).isEqualTo(OrderStatus.AWAITING_PAYMENT);
        assertThat(order.payment()).isEqualTo(PaymentMethod.PREPAID);
        assertThat(order.decideSolvency(SolvencyOutcome.APPROVED, NOON)).isEqualTo(new Outcome.Unchanged());
    }

    @Test
    void a_human_may_still_approve_or_reject_what_the_machine_referred() {
        Order approved = Given.in(OrderStatus.PAYMENT_CHOICE_REQUIRED);
        Order rejected = Given.in(OrderStatus.PAYMENT_CHOICE_REQUIRED);

        approved.decideSolvency(SolvencyOutcome.APPROVED, NOON);
        rejected.decideSolvency(SolvencyOutcome.REJECTED, NOON);

        assertThat(approved.status()).isEqualTo(OrderStatus.CONFIRMED);
        assertThat(rejected.status()).isEqualTo(OrderStatus.REJECTED);
    }

    @Test
    void part_of_an_order_can_go_first_and_the_rest_later() {
        Order order = Given.in(OrderStatus.CONFIRMED);

        order.ship(parcel(lamps(2), books(1)));

        assertThat(order.status()).isEqualTo(OrderStatus.PARTLY_SHIPPED);
        assertThat(order.remaining()).containsExactly(books(2));

        order.ship(parcel(books(2)));

        assertThat(order.status()).isEqualTo(OrderStatus.SHIPPED);
        assertThat(order.remaining()).isEmpty();
    }

    @Test
    void more_than_remains_cannot_be_shipped() {
        Order order = Given.in(OrderStatus.CONFIRMED);

        Outcome outcome = order.ship(parcel(lamps(2), books(2), books(2)));

        assertThat(outcome).isEqualTo(new Outcome.Refused(new Rejection.MoreThanRemains(List.of(2))));
        assertThat(order.parcels()).isEmpty();
    }

    @Test
    void an_order_is_delivered_when_all_is_shipped_and_every_parcel_has_arrived() {
        Order order = Given.in(OrderStatus.CONFIRMED);
        Parcel first = parcel(lamps(2));
        Parcel second = parcel(books(3));
        order.ship(first);

        Outcome early = order.report(first.id(), delivered("2026-11-30T10:00:00Z"));
        order.ship(second);
        Outcome last = order.report(second.id(), delivered("2026-11-29T10:00:00Z"));

        assertThat(early).isEqualTo(new Outcome.Noted());
        assertThat(last)
                .isEqualTo(new Outcome.Changed(new OrderEvent.Delivered(
                        order, LocalDate.of(2026, 11, 30), Instant.parse("2026-11-30T10:00:00Z"))));
    }

    @Test
    void the_day_of_delivery_is_the_one_in_brussels() {
        Order order = Given.in(OrderStatus.CONFIRMED);
        Parcel parcel = parcel(lamps(2), books(3));
        order.ship(parcel);

        Outcome outcome = order.report(parcel.id(), delivered("2026-12-31T23:30:00Z"));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Changed.class,
                        changed -> assertThat(changed.event())
                                .isInstanceOfSatisfying(
                                        OrderEvent.Delivered.class,
                                        event -> assertThat(event.on()).isEqualTo(LocalDate.of(2027, 1, 1))));
    }

    @Test
    void double_and_late_reports_change_nothing() {
        Order order = Given.in(OrderStatus.CONFIRMED);
        Parcel parcel = parcel(lamps(2), books(3));
        order.ship(parcel);
        order.report(parcel.id(), delivered("2026-11-30T10:00:00Z"));

        assertThat(order.report(parcel.id(), delivered("2026-11-30T10:00:00Z"))).isEqualTo(new Outcome.Unchanged());
        assertThat(order.report(
                        parcel.id(), new CarrierReport(ParcelStatus.IN_TRANSIT, Instant.parse("2026-11-29T10:00:00Z"))))
                .isEqualTo(new Outcome.Unchanged());
        assertThat(order.timeline()).hasSize(3);
    }

    private static CarrierReport delivered(String at) {
        return new CarrierReport(ParcelStatus.DELIVERED, Instant.parse(at));
    }
}
