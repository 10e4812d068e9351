package be.sentum.order.application.returns;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.order.application.port.in.returns.TakeBack;
import be.sentum.order.application.port.in.returns.TakeBack.Result;
import be.sentum.order.domain.Order;
import be.sentum.order.domain.OrderEvent;
import be.sentum.order.domain.Rejection;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.customer.Requester;
import be.sentum.order.domain.customer.Standing;
import be.sentum.order.domain.delivery.CarrierReport;
import be.sentum.order.domain.delivery.Parcel;
import be.sentum.order.domain.delivery.ParcelLine;
import be.sentum.order.domain.delivery.ParcelStatus;
import be.sentum.order.domain.payment.SolvencyOutcome;
import be.sentum.order.domain.progress.OrderStatus;
import be.sentum.order.domain.returns.ReturnReason;
import be.sentum.order.fake.Given;
import be.sentum.order.fake.World;
import be.sentum.order.fake.returns.InMemoryReturns;
import java.util.List;
import org.junit.jupiter.api.Test;

class TakeBackTest {

    private final World world = new World();
    private final CustomerId anna = world.withCustomer();
    private final TakeBack takeBack = new TakeBackHandler(world.orders, new InMemoryReturns(), world, world, world);

    @Test
    void what_was_delivered_comes_back_and_billing_is_told() {
        Order order = sent(true);

        assertThat(back(order, Given.lamps(1), Given.books(3))).isInstanceOf(Result.TakenBack.class);

        assertThat(world.published).singleElement().isInstanceOfSatisfying(OrderEvent.Returned.class, told -> {
            assertThat(told.taken().lines()).containsExactly(Given.lamps(1), Given.books(3));
        });
        assertThat(takeBack.of(order.id(), new Requester.Owner(anna))).hasSize(1);
        assertThat(takeBack.of(order.id(), new Requester.Owner(Given.customer())))
                .isEmpty();
    }

    @Test
    void no_more_comes_back_than_was_delivered_less_what_is_back() {
        Order order = sent(true);
        back(order, Given.lamps(1));

        assertThat(back(order, Given.books(3), Given.lamps(2)))
                .isEqualTo(new Result.Refused(new Rejection.MoreThanDelivered(List.of(1))));
        assertThat(back(order, Given.lamps(1), Given.lamps(1)))
                .isEqualTo(new Result.Refused(new Rejection.MoreThanDelivered(List.of(1))));
        assertThat(back(order, Given.lamps(1))).isInstanceOf(Result.TakenBack.class);
    }

    @Test
    void what_is_on_its_way_comes_back_only_after_a_withdrawal() {
        Order order = sent(false);
        assertThat(back(order, Given.lamps(1)))
                .isEqualTo(new Result.Refused(new Rejection.MoreThanDelivered(List.of(0))));

        Order found = world.orders.find(order.id()).orElseThrow();
        found.withdraw(Given.NOON);
        world.orders.keep(found);

        assertThat(back(order, Given.lamps(2), Given.books(3))).isInstanceOf(Result.TakenBack.class);
    }

    @Test
    void nothing_comes_back_of_what_was_never_sent() {
        Order order = Given.in(OrderStatus.CONFIRMED, anna);
        world.orders.add(order);

        assertThat(back(order, Given.lamps(1)))
                .isEqualTo(new Result.Refused(new Rejection.InvalidTransition(OrderStatus.CONFIRMED)));
    }

    @Test
    void a_restricted_person_brings_back_and_an_erased_one_has_bought_nothing() {
        Order order = sent(true);
        world.standing(anna, Standing.RESTRICTED);
        assertThat(back(order, Given.lamps(1))).isInstanceOf(Result.TakenBack.class);

        world.standing(anna, Standing.ERASED);
        assertThat(back(order, Given.lamps(1))).isEqualTo(new Result.Refused(new Rejection.NoSuchOrder()));
        assertThat(takeBack.buyer(order.id())).isEmpty();
    }

    private Result back(Order order, ParcelLine... lines) {
        return takeBack.handle(new TakeBack.Command(order.id(), List.of(lines), ReturnReason.DEFECTIVE));
    }

    private Order sent(boolean arrived) {
        Order order = Given.onInvoice(anna);
        order.decideSolvency(SolvencyOutcome.APPROVED, Given.NOON);
        Parcel parcel = Given.parcel(Given.lamps(2), Given.books(3));
        order.ship(parcel);
        if (arrived) {
            order.report(parcel.id(), new CarrierReport(ParcelStatus.DELIVERED, Given.NOON));
        }
        world.orders.add(order);
        return order;
    }
}
