package be.sentum.benchmarks.limit.order;

import be.sentum.benchmarks.limit.Postgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Copies of the tables that a placed order is written to: same columns, checks, indexes and foreign keys. */
final class OrderTables {

    static final String DATABASE = "sentum_order";
    static final String SCHEMA = "limit_order";

    private static final String CREATE = """
            drop schema if exists limit_order cascade;
            create schema limit_order;
            set search_path to limit_order;
            create table orders (like public.orders including all);
            create table order_line (like public.order_line including all, foreign key (order_id) references orders);
            create table order_timeline (like public.order_timeline including all, foreign key (order_id) references orders);
            create table order_delivery (like public.order_delivery including all, foreign key (order_id) references orders);
            create table idempotency (like public.idempotency including all);
            create table outbox (like public.outbox including all)""";

    private final Postgres postgres;

    OrderTables(Postgres postgres) {
        this.postgres = postgres;
    }

    void create() throws SQLException {
        run(CREATE);
    }

    void drop() throws SQLException {
        run("drop schema limit_order cascade");
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = postgres.connect(DATABASE);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
