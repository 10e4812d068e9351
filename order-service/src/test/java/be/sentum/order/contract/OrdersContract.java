package be.sentum.order.contract;

import static be.sentum.order.fake.Given.NOON;
import static be.sentum.order.fake.Given.books;
import static be.sentum.order.fake.Given.lamps;
import static be.sentum.order.fake.Given.parcel;
import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.order.application.port.out.OrderRegister;
import be.sentum.order.application.port.out.Orders;
import be.sentum.order.domain.KeptOrder;
import be.sentum.order.domain.Order;
import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.OrderSummary;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.customer.PostalAddress;
import be.sentum.order.domain.delivery.CarrierReport;
import be.sentum.order.domain.delivery.Delivery;
import be.sentum.order.domain.delivery.Parcel;
import be.sentum.order.domain.delivery.ParcelSight;
import be.sentum.order.domain.delivery.ParcelStatus;
import be.sentum.order.domain.delivery.TrackingToken;
import be.sentum.order.domain.payment.SolvencyOutcome;
import be.sentum.order.domain.progress.Cause;
import be.sentum.order.domain.progress.OrderStatus;
import be.sentum.order.fake.Given;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What {@link Orders} and {@link OrderRegister} promise, whatever keeps them. */
public abstract class OrdersContract {

    private final CustomerId customer = Given.customer();

    protected abstract Orders orders();

    protected abstract OrderRegister register();

    protected abstract <T> T inTransaction(Supplier<T> step);

    @Test
    void an_order_comes_back_as_it_was_added() {
        Order order = added(Given.onInvoice(customer));

        assertThat(read(order.id())).isEqualTo(order.kept(1));
    }

    @Test
    void a_present_comes_back_with_its_recipient_and_the_words_for_both() {
        Order gift = added(Given.gift(customer));

        assertThat(read(gift.id())).isEqualTo(gift.kept(1));
    }

    @Test
    void an_order_whose_number_is_taken_is_not_added() {
        Order first = added(Given.onInvoice(customer));
        KeptOrder other = Given.onInvoice(customer).kept(1);
        Order second = Order.rehydrate(new KeptOrder(
                other.id(),
                first.number(),
                other.customer(),
                other.lines(),
                other.payment(),
                other.delivery(),
                other.status(),
                other.timeline(),
                other.parcels(),
                other.placedAt(),
                1));

        assertThat(inTransaction(() -> orders().add(second))).isFalse();

        assertThat(inTransaction(() -> orders().find(second.id()))).isEmpty();
        assertThat(read(first.id())).isEqualTo(first.kept(1));
    }

    @Test
    void each_change_is_kept_under_a_new_version() {
        Order order = added(Given.onInvoice(customer));

        Order kept = change(order.id(), found -> found.decideSolvency(SolvencyOutcome.APPROVED, NOON.plusSeconds(1)));

        assertThat(kept.version()).isEqualTo(2);
        assertThat(kept.status()).isEqualTo(OrderStatus.CONFIRMED);
        assertThat(read(order.id())).isEqualTo(kept.kept(2));
    }

    @Test
    void parcels_and_their_reports_are_kept() {
        Order order = added(Given.onInvoice(customer));
        Parcel first = parcel(lamps(2), books(1));
        Parcel second = parcel(books(2));
        change(order.id(), found -> found.decideSolvency(SolvencyOutcome.APPROVED, NOON));
        change(order.id(), found -> found.ship(first));
        change(order.id(), found -> found.ship(second));

        Order kept = change(order.id(), found -> found.report(second.id(), delivered()));

        assertThat(read(order.id()))
                .usingRecursiveComparison()
                .ignoringCollectionOrder()
                .isEqualTo(kept.kept(5));
        assertThat(inTransaction(() -> orders().findToChange(first.trackingNumber())))
                .hasValueSatisfying(found -> assertThat(found.id()).isEqualTo(order.id()));
    }

    @Test
    void a_tracking_number_can_be_claimed_until_a_parcel_has_it() {
        Order order = added(Given.onInvoice(customer));
        Parcel parcel = parcel(lamps(2));
        change(order.id(), found -> found.decideSolvency(SolvencyOutcome.APPROVED, NOON));

        assertThat(inTransaction(() -> orders().claim(parcel.trackingNumber()))).isTrue();
        change(order.id(), found -> found.ship(parcel));
        assertThat(inTransaction(() -> orders().claim(parcel.trackingNumber()))).isFalse();
    }

    @Test
    void a_tracking_page_shows_status_and_city() {
        Order order = added(Given.onInvoice(customer));
        Parcel parcel = parcel(lamps(2));
        change(order.id(), found -> found.decideSolvency(SolvencyOutcome.APPROVED, NOON));
        change(order.id(), found -> found.ship(parcel));

        assertThat(inTransaction(() -> register().sight(parcel.token())))
                .contains(new ParcelSight(ParcelStatus.HANDED_OVER, "Gent"));
        assertThat(inTransaction(() -> register().sight(new TrackingToken("nothing"))))
                .isEmpty();
    }

    @Test
    void a_customers_orders_are_listed_newest_first_in_parts() {
        Order one = added(Given.onInvoice(customer));
        Order two = added(Given.prepaid(customer));
        Order three = added(Given.onInvoice(customer));
        added(Given.onInvoice(Given.customer()));
        List<OrderId> newestFirst = java.util.stream.Stream.of(one.id(), two.id(), three.id())
                .sorted(java.util.Comparator.comparing(
                                (OrderId id) -> id.value().toString())
                        .reversed())
                .toList();

        List<OrderSummary> first = inTransaction(() -> register().of(customer, null, 2));
        List<OrderSummary> rest =
                inTransaction(() -> register().of(customer, first.getLast().id(), 2));

        assertThat(first).extracting(OrderSummary::id).isEqualTo(newestFirst.subList(0, 2));
        assertThat(rest).extracting(OrderSummary::id).isEqualTo(newestFirst.subList(2, 3));
        assertThat(first.getFirst().total()).isEqualTo(one.totals().total());
    }

    @Test
    void open_and_unshipped_orders_are_told_apart() {
        Order waiting = added(Given.onInvoice(customer));
        Order shipped = added(Given.onInvoice(customer));
        Order cancelled = added(Given.onInvoice(customer));
        change(shipped.id(), found -> found.decideSolvency(SolvencyOutcome.APPROVED, NOON));
        change(shipped.id(), found -> found.ship(parcel(lamps(2), books(3))));
        change(cancelled.id(), found -> found.cancel(Cause.BY_CUSTOMER, NOON));

        assertThat(inTransaction(() -> register().open(customer))).isEqualTo(2);
        assertThat(inTransaction(() -> register().unshipped(customer))).containsExactly(waiting.id());
    }

    @Test
    void another_address_is_noted_with_what_may_still_leave_and_was_to_go_to_the_old_one() {
        Order open = added(Given.onInvoice(customer));
        Order cancelled = added(Given.onInvoice(customer));
        Order others = added(Given.onInvoice(Given.customer()));
        change(cancelled.id(), found -> found.cancel(Cause.BY_CUSTOMER, NOON));

        noted(Given.ELSEWHERE);
        assertThat(read(open.id()).version()).isEqualTo(1);
        noted(Given.STREET);

        assertThat(read(open.id()).version()).isEqualTo(2);
        assertThat(delivery(open).addressChangedAt()).isEqualTo(NOON);
        assertThat(delivery(open).address()).isEqualTo(Given.STREET);
        assertThat(delivery(cancelled).addressChangedAt()).isNull();
        assertThat(delivery(others).addressChangedAt()).isNull();
    }

    @Test
    void the_address_the_buyer_chose_is_kept_and_nothing_is_left_to_choose() {
        Order open = added(Given.onInvoice(customer));
        noted(Given.STREET);

        change(open.id(), found -> found.deliverTo(Given.ELSEWHERE, NOON.plusSeconds(1)));

        assertThat(delivery(open).address()).isEqualTo(Given.ELSEWHERE);
        assertThat(delivery(open).addressChangedAt()).isNull();
        assertThat(read(open.id()).timeline())
                .last()
                .satisfies(entry -> assertThat(entry.cause()).isEqualTo(Cause.DELIVERY_ADDRESS_CHANGED));
    }

    private void noted(PostalAddress before) {
        inTransaction(() -> {
            orders().noteAddressChange(customer, before, NOON);
            return true;
        });
    }

    @Test
    void an_id_nobody_has_finds_nothing() {
        OrderId nobody = new OrderId(UUID.randomUUID());

        assertThat(inTransaction(() -> orders().find(nobody))).isEmpty();
        assertThat(inTransaction(() -> orders().findToChange(nobody))).isEmpty();
        assertThat(inTransaction(() -> orders().findToChange(Given.trackingNumber())))
                .isEmpty();
    }

    private Order added(Order order) {
        assertThat(inTransaction(() -> orders().add(order))).isTrue();
        return order;
    }

    private Delivery delivery(Order order) {
        return Objects.requireNonNull(read(order.id()).delivery());
    }

    private KeptOrder read(OrderId id) {
        Order found = inTransaction(() -> orders().find(id)).orElseThrow();
        return found.kept(found.version());
    }

    private Order change(OrderId id, java.util.function.Consumer<Order> change) {
        return inTransaction(() -> {
            Order order = orders().findToChange(id).orElseThrow();
            change.accept(order);
            return orders().keep(order);
        });
    }

    private static CarrierReport delivered() {
        return new CarrierReport(ParcelStatus.DELIVERED, NOON.plusSeconds(60));
    }
}
