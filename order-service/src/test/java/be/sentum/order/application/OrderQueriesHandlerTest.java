package be.sentum.order.application;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.order.application.port.in.OrderQueries;
import be.sentum.order.domain.Order;
import be.sentum.order.domain.OrderSummary;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.customer.Requester;
import be.sentum.order.domain.customer.Standing;
import be.sentum.order.fake.Given;
import be.sentum.order.fake.World;
import org.junit.jupiter.api.Test;

class OrderQueriesHandlerTest {

    private final World world = new World();
    private final CustomerId customer = world.withCustomer();
    private final OrderQueries queries = new OrderQueriesHandler(world.orders, world.orders, world, world.buyers);

    @Test
    void owner_and_staff_find_an_order_others_do_not() {
        Order order = Given.onInvoice(customer);
        world.orders.add(order);

        assertThat(queries.byId(order.id(), new Requester.Owner(customer))).isPresent();
        assertThat(queries.byId(order.id(), new Requester.Staff()))
                .hasValueSatisfying(found -> assertThat(found.buyer()).isEqualTo(Given.buyer(customer)));
        assertThat(queries.byId(order.id(), new Requester.Owner(Given.customer())))
                .isEmpty();
    }

    @Test
    void the_orders_of_an_erased_customer_are_found_by_nobody() {
        Order order = Given.onInvoice(customer);
        world.orders.add(order);
        world.standing(customer, Standing.ERASED);

        assertThat(queries.byId(order.id(), new Requester.Staff())).isEmpty();
        assertThat(queries.of(customer, null, 10)).isEmpty();
    }

    @Test
    void a_list_begins_after_the_last_of_the_part_before() {
        for (int i = 0; i < 3; i++) {
            world.orders.add(Given.onInvoice(customer));
        }

        OrderSummary second = queries.of(customer, null, 2).getLast();

        assertThat(queries.of(customer, second.id(), 2)).hasSize(1);
    }
}
