package be.sentum.order.adapter.out.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.sentum.order.application.port.out.Orders;
import be.sentum.order.application.port.out.Waits;
import be.sentum.order.contract.WaitsContract;
import be.sentum.order.domain.Order;
import be.sentum.order.fake.Given;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
class PostgresWaitsTest extends WaitsContract {

    @Inject
    Orders orders;

    @Inject
    Waits waits;

    @Inject
    DataSource database;

    @Override
    protected Orders orders() {
        return orders;
    }

    @Override
    protected Waits waits() {
        return waits;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> step) {
        return QuarkusTransaction.requiringNew().call(step::get);
    }

    @Test
    void what_another_replica_is_at_is_left_to_it() {
        Order order = Given.prepaid(Given.customer());
        Instant due = Given.NOON.plus(Duration.ofDays(14));
        inTransaction(() -> orders.add(order));

        boolean takenByBoth =
                inTransaction(() -> waits.takeIfDue(order.id(), due).isPresent()
                        && inTransaction(() -> waits.takeIfDue(order.id(), due).isPresent()));

        assertThat(takenByBoth).isFalse();
        assertThat(inTransaction(() -> waits.takeIfDue(order.id(), due))).isPresent();
    }

    @Test
    void an_open_order_without_a_timer_is_refused_by_the_database() {
        Order order = Given.prepaid(Given.customer());
        inTransaction(() -> orders.add(order));

        assertThatThrownBy(() -> {
                    try (var connection = database.getConnection();
                            var forget = connection.prepareStatement("update orders set due_at = null where id = ?")) {
                        forget.setObject(1, order.id().value());
                        forget.executeUpdate();
                    }
                })
                .hasMessageContaining("every_open_order_has_one_timer");
    }
}
