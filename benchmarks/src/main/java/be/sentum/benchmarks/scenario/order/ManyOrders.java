package be.sentum.benchmarks.scenario.order;

import be.sentum.benchmarks.limit.Postgres;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** A customer with very many orders, written straight into the database: placing them would measure something else. */
final class ManyOrders {

    /** Ids as order-service makes them: version 7, so that the newest come first. */
    private static final String COPY = """
            with made as (
                insert into orders (id, number, customer_id, status, payment, total, placed_at, version, retained_until)
                select uuidv7(n * interval '-1 minute'), 'MANY-' || n || '-' || left(?::text, 8), ?, 'AWAITING_PAYMENT',
                       'PREPAID', 72.53, now() - n * interval '1 minute', 1, date '2036-12-31'
                  from generate_series(1, ?) n
                returning id),
            lines as (
                insert into order_line (order_id, position, sku, name, quantity, unit_price, vat_rate, retained_until)
                select made.id, p, 'BENCH-1', 'Benchmark article', p, 9.99, '21', date '2036-12-31'
                  from made, generate_series(1, 3) p),
            entry as (
                insert into order_timeline (order_id, position, status, at, cause)
                select made.id, 1, 'AWAITING_PAYMENT', now(), 'PLACED' from made)
            insert into order_delivery (order_id, street, house_number, postal_code, city, country)
            select made.id, 'Kerkstraat', '1', '1000', 'Brussel', 'BE' from made""";

    private ManyOrders() {}

    static void give(Postgres postgres, UUID customer, int orders) throws SQLException {
        try (Connection connection = postgres.connect("sentum_order");
                PreparedStatement insert = connection.prepareStatement(COPY)) {
            insert.setObject(1, customer);
            insert.setObject(2, customer);
            insert.setInt(3, orders);
            insert.executeUpdate();
        }
    }
}
