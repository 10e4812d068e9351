package be.sentum.benchmarks.limit;

import be.sentum.benchmarks.load.Load;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The rows of a placed order, written by hand into copies of order-service's tables: same columns, checks, indexes and
 * foreign keys, one prepared statement a table, one transaction, one connection a client. It asks nothing: no product,
 * no price, no standing of the customer, no log-in.
 */
public final class OrderLimit {

    private static final String DATABASE = "sentum_order";
    private static final int SHARDS = 16;

    private static final String SCHEMA = """
            drop schema if exists limit_order cascade;
            create schema limit_order;
            set search_path to limit_order;
            create table orders (like public.orders including all);
            create table order_line (like public.order_line including all, foreign key (order_id) references orders);
            create table order_timeline (like public.order_timeline including all, foreign key (order_id) references orders);
            create table order_delivery (like public.order_delivery including all, foreign key (order_id) references orders);
            create table idempotency (like public.idempotency including all);
            create table outbox (like public.outbox including all)""";

    private static final String ORDER = """
            insert into orders (id, number, customer_id, status, payment, total, placed_at, version, retained_until, due_at)
            values (?, ?, ?, 'AWAITING_PAYMENT', 'PREPAID', 72.53, now(), 1, date '2036-12-31', now() + interval '14 days')""";

    private static final String LINES = """
            insert into order_line (order_id, position, sku, name, quantity, unit_price, vat_rate, retained_until)
            values (?, 1, 'BENCH-1', 'Benchmark article', 1, 9.99, '21', date '2036-12-31'),
                   (?, 2, 'BENCH-1', 'Benchmark article', 2, 9.99, '21', date '2036-12-31'),
                   (?, 3, 'BENCH-1', 'Benchmark article', 3, 9.99, '21', date '2036-12-31')""";

    private static final String TIMELINE = """
            insert into order_timeline (order_id, position, status, at, cause)
            values (?, 1, 'AWAITING_PAYMENT', now(), 'PLACED')""";

    private static final String DELIVERY = """
            insert into order_delivery (order_id, street, house_number, postal_code, city, country)
            values (?, 'Kerkstraat', '1', '1000', 'Brussel', 'BE')""";

    private static final String ANSWER = """
            insert into idempotency (id, body_hash, subject_id, status, headers, body, created_at)
            values (decode(replace(?, '-', ''), 'hex'), '\\x00', ?, 201, '{}', ?, now())""";

    private static final String OUTBOX = """
            insert into outbox (shard, id, aggregatetype, aggregateid, type, payload, source, time)
            values (?, ?, 'sentum.order.events.v1', ?, 'OrderPlaced', ?, 'order-service', now())""";

    private final Postgres postgres;

    public OrderLimit(Postgres postgres) {
        this.postgres = postgres;
    }

    public void prepare() throws SQLException {
        run(SCHEMA);
    }

    public void remove() throws SQLException {
        run("drop schema limit_order cascade");
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = postgres.connect(DATABASE);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** One order with three lines, its first timeline entry, address, stored answer and outbox row: six statements. */
    public Load.Client client() throws SQLException {
        Connection connection = postgres.connect(DATABASE);
        connection.setSchema("limit_order");
        connection.setAutoCommit(false);
        PreparedStatement order = connection.prepareStatement(ORDER);
        PreparedStatement lines = connection.prepareStatement(LINES);
        PreparedStatement timeline = connection.prepareStatement(TIMELINE);
        PreparedStatement delivery = connection.prepareStatement(DELIVERY);
        PreparedStatement answer = connection.prepareStatement(ANSWER);
        PreparedStatement outbox = connection.prepareStatement(OUTBOX);
        String text = "x".repeat(600);
        UUID customer = UUID.randomUUID();
        return new JdbcClient(connection, () -> {
            UUID id = UUID.randomUUID();
            execute(order, id, id.toString(), customer);
            execute(lines, id, id, id);
            execute(timeline, id);
            execute(delivery, id);
            execute(answer, id.toString(), customer, text);
            execute(outbox, ThreadLocalRandom.current().nextInt(SHARDS), id, customer.toString(), text);
            connection.commit();
        });
    }

    private static void execute(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.executeUpdate();
    }
}
