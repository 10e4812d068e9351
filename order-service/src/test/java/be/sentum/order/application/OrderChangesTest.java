package be.sentum.order.application;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.order.domain.Order;
import be.sentum.order.domain.OrderChange;
import be.sentum.order.domain.OrderEvent;
import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.Rejection;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.customer.Requester;
import be.sentum.order.domain.payment.PaymentChoice;
import be.sentum.order.domain.payment.SolvencyOutcome;
import be.sentum.order.domain.progress.Cause;
import be.sentum.order.domain.progress.OrderStatus;
import be.sentum.order.fake.Given;
import be.sentum.order.fake.World;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OrderChangesTest {

    private final World world = new World();
    private final CustomerId customer = world.withCustomer();
    private final OrderChanges changes = new OrderChanges(world.orders, world);

    @Test
    void the_buyer_cancels_and_the_others_learn_why() {
        Order order = kept(Given.onInvoice(customer));

        OrderChange change = new CancelOrderHandler(changes, world).handle(order.id(), new Requester.Owner(customer));

        assertThat(change)
                .isInstanceOfSatisfying(
                        OrderChange.Changed.class,
                        changed -> assertThat(changed.order().version()).isEqualTo(2));
        assertThat(world.published)
                .singleElement()
                .isInstanceOfSatisfying(
                        OrderEvent.Cancelled.class,
                        cancelled -> assertThat(cancelled.cause()).isEqualTo(Cause.BY_CUSTOMER));
    }

    @Test
    void what_is_not_possible_now_is_refused_and_nothing_is_told() {
        Order order = kept(Given.in(OrderStatus.SHIPPED, customer));

        OrderChange change = new CancelOrderHandler(changes, world).handle(order.id(), new Requester.Staff());

        assertThat(change).isEqualTo(new OrderChange.Refused(new Rejection.InvalidTransition(OrderStatus.SHIPPED)));
        assertThat(world.published).isEmpty();
    }

    @Test
    void somebody_elses_order_and_no_order_look_the_same() {
        Order order = kept(Given.in(OrderStatus.PAYMENT_CHOICE_REQUIRED, customer));
        ChoosePaymentHandler choosePayment = new ChoosePaymentHandler(changes, world);
        Requester stranger = new Requester.Owner(Given.customer());

        assertThat(choosePayment.handle(order.id(), stranger, PaymentChoice.PREPAID))
                .isEqualTo(choosePayment.handle(new OrderId(UUID.randomUUID()), stranger, PaymentChoice.PREPAID))
                .isEqualTo(new OrderChange.Refused(new Rejection.NoSuchOrder()));
    }

    @Test
    void a_solvency_decision_counts_once_and_only_for_its_own_customer() {
        Order order = kept(Given.onInvoice(customer));
        DecideSolvencyHandler decide = new DecideSolvencyHandler(world.orders, changes, world);

        assertThat(decide.handle(order.id(), Given.customer(), SolvencyOutcome.APPROVED))
                .isFalse();
        assertThat(decide.handle(order.id(), customer, SolvencyOutcome.APPROVED))
                .isTrue();
        assertThat(decide.handle(order.id(), customer, SolvencyOutcome.APPROVED))
                .isFalse();
        assertThat(decide.handle(order.id(), customer, SolvencyOutcome.REFER)).isFalse();

        assertThat(world.published).singleElement().isInstanceOf(OrderEvent.Confirmed.class);
    }

    @Test
    void a_solvency_decision_about_an_unknown_order_changes_nothing() {
        DecideSolvencyHandler decide = new DecideSolvencyHandler(world.orders, changes, world);

        assertThat(decide.handle(new OrderId(UUID.randomUUID()), customer, SolvencyOutcome.APPROVED))
                .isFalse();
    }

    @Test
    void an_erasure_cancels_what_has_not_left_the_house_and_leaves_the_rest() {
        Order waiting = kept(Given.onInvoice(customer));
        Order shipped = kept(Given.in(OrderStatus.SHIPPED, customer));
        Order others = kept(Given.onInvoice(Given.customer()));
        CloseOrdersOfErasedHandler close = new CloseOrdersOfErasedHandler(world.orders, changes, world);

        assertThat(close.open(customer)).isEqualTo(2);
        close.cancelUnshipped(customer);
        close.cancelUnshipped(customer);

        assertThat(statusOf(waiting)).isEqualTo(OrderStatus.CANCELLED);
        assertThat(statusOf(shipped)).isEqualTo(OrderStatus.SHIPPED);
        assertThat(statusOf(others)).isEqualTo(OrderStatus.AWAITING_SOLVENCY);
        assertThat(world.published).hasSize(1);
    }

    private Order kept(Order order) {
        assertThat(world.orders.add(order)).isTrue();
        return order;
    }

    private OrderStatus statusOf(Order order) {
        return world.orders.find(order.id()).orElseThrow().status();
    }
}
