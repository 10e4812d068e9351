package be.sentum.order.application;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.order.application.customer.Cards;
import be.sentum.order.application.port.in.ChooseDeliveryAddress;
import be.sentum.order.application.port.in.ChooseDeliveryAddress.Choice;
import be.sentum.order.domain.Order;
import be.sentum.order.domain.OrderChange;
import be.sentum.order.domain.Rejection;
import be.sentum.order.domain.customer.Buyer;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.customer.Requester;
import be.sentum.order.domain.delivery.Delivery;
import be.sentum.order.domain.progress.OrderStatus;
import be.sentum.order.fake.Given;
import be.sentum.order.fake.World;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChangedAddressTest {

    private final World world = new World();
    private final CustomerId customer = world.withCustomer();
    private final ChooseDeliveryAddress choose =
            new ChooseDeliveryAddressHandler(new OrderChanges(world.orders, world), world.buyers, world);

    @Test
    @DisplayName("REQ-REC-01: an open delivery uses the new address only after explicit confirmation")
    void nothing_is_sent_elsewhere_before_the_buyer_says_so() {
        Order order = kept(Given.in(OrderStatus.CONFIRMED, customer));

        moves(2);
        assertThat(delivery(order).address()).isEqualTo(Given.STREET);
        assertThat(delivery(order).addressChangedAt()).isEqualTo(Given.NOON);

        assertThat(choice(order, Choice.NEW, 2)).isInstanceOf(OrderChange.Changed.class);
        assertThat(delivery(order).address()).isEqualTo(Given.ELSEWHERE);
        assertThat(delivery(order).addressChangedAt()).isNull();
    }

    @Test
    void the_buyer_may_leave_it_where_it_was_to_go() {
        Order order = kept(Given.in(OrderStatus.CONFIRMED, customer));
        moves(2);

        choice(order, Choice.PRESENT, 2);

        assertThat(delivery(order).address()).isEqualTo(Given.STREET);
        assertThat(delivery(order).addressChangedAt()).isNull();
    }

    @Test
    void an_address_nobody_has_seen_is_not_confirmed() {
        Order order = kept(Given.in(OrderStatus.CONFIRMED, customer));
        moves(2);

        assertThat(choice(order, Choice.NEW, 1)).isEqualTo(new OrderChange.Refused(new Rejection.StaleAddress()));
        assertThat(delivery(order).address()).isEqualTo(Given.STREET);
    }

    @Test
    void confirming_twice_is_confirming_once() {
        Order order = kept(Given.in(OrderStatus.CONFIRMED, customer));
        moves(2);

        choice(order, Choice.NEW, 2);
        choice(order, Choice.NEW, 2);

        assertThat(world.orders.find(order.id()).orElseThrow().timeline()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = OrderStatus.class,
            names = {"SHIPPED", "DELIVERED"})
    @DisplayName("REQ-REC-01: what was handed over goes where it was sent")
    void what_was_handed_over_is_not_redirected(OrderStatus status) {
        Order order = kept(Given.in(status, customer));
        moves(2);

        assertThat(choice(order, Choice.NEW, 2)).isEqualTo(new OrderChange.Refused(new Rejection.AlreadyHandedOver()));
        assertThat(delivery(order).addressChangedAt()).isNull();
    }

    @Test
    void a_cancelled_order_goes_nowhere() {
        Order order = kept(Given.in(OrderStatus.CANCELLED, customer));
        moves(2);

        assertThat(choice(order, Choice.NEW, 2))
                .isEqualTo(new OrderChange.Refused(new Rejection.InvalidTransition(OrderStatus.CANCELLED)));
    }

    @Test
    void a_card_that_comes_twice_asks_nothing_again() {
        Order order = kept(Given.in(OrderStatus.CONFIRMED, customer));
        moves(2);
        choice(order, Choice.PRESENT, 2);

        moves(2);

        assertThat(delivery(order).addressChangedAt()).isNull();
    }

    private void moves(long version) {
        Cards.keep(world).keep(new Buyer(customer, version, "Anna Peeters", Given.ELSEWHERE));
    }

    private OrderChange choice(Order order, Choice choice, long version) {
        return choose.handle(
                new ChooseDeliveryAddress.Command(order.id(), new Requester.Owner(customer), choice, version));
    }

    private Delivery delivery(Order order) {
        return Objects.requireNonNull(
                world.orders.find(order.id()).orElseThrow().delivery());
    }

    private Order kept(Order order) {
        assertThat(world.orders.add(order)).isTrue();
        return order;
    }
}
