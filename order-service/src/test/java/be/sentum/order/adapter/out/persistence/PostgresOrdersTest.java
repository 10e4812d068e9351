package be.sentum.order.adapter.out.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.order.application.port.out.OrderRegister;
import be.sentum.order.application.port.out.Orders;
import be.sentum.order.contract.OrdersContract;
import be.sentum.order.domain.Order;
import be.sentum.order.domain.progress.Cause;
import be.sentum.order.fake.Given;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
class PostgresOrdersTest extends OrdersContract {

    @Inject
    Orders orders;

    @Inject
    OrderRegister register;

    @Inject
    DataSource database;

    @Override
    protected Orders orders() {
        return orders;
    }

    @Override
    protected OrderRegister register() {
        return register;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> step) {
        return QuarkusTransaction.requiringNew().call(step::get);
    }

    @Test
    @DisplayName(
            "RET-01, RET-06, RET-07: ten years for what an invoice rests on, 26 months where none comes, delivery 90 days")
    void an_order_that_ended_knows_its_last_days() throws SQLException {
        Order order = Given.onInvoice(Given.customer());
        inTransaction(() -> orders.add(order));

        assertThat(lastDay("order_delivery", "order_id", order)).isNull();
        assertThat(List.of(lastDay("orders", "id", order), lastDay("order_line", "order_id", order)))
                .containsOnly(LocalDate.of(2036, 12, 31));
        inTransaction(() -> {
            Order found = orders.findToChange(order.id()).orElseThrow();
            found.cancel(Cause.BY_CUSTOMER, Given.NOON.plusSeconds(86_400L * 40));
            return orders.keep(found);
        });

        assertThat(List.of(lastDay("orders", "id", order), lastDay("order_line", "order_id", order)))
                .containsOnly(LocalDate.of(2029, 3, 1));
        assertThat(lastDay("order_delivery", "order_id", order)).isEqualTo(LocalDate.of(2027, 4, 1));
    }

    private LocalDate lastDay(String table, String key, Order order) throws SQLException {
        UUID id = order.id().value();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select max(retained_until) from " + table + " where " + key + " = ?")) {
            query.setObject(1, id);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getObject(1, LocalDate.class);
            }
        }
    }
}
