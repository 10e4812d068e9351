package be.sentum.benchmarks.limit;

import be.sentum.benchmarks.load.Load;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The same writes and reads as the services do, by a JDBC loop on the same PostgreSQL: prepared statements, one
 * connection a client, nothing between the loop and the server. What a service reaches is read beside it.
 */
public final class SqlLimit {

    private static final String SCHEMA = """
            drop table if exists limit_line, limit_order, limit_timeline, limit_answer, limit_outbox, limit_customer;
            create table limit_order (id uuid primary key, customer_id uuid not null, number text not null unique,
                status text not null, total numeric(12, 2) not null, placed_at timestamptz not null default now());
            create index on limit_order (customer_id, placed_at desc);
            create table limit_line (order_id uuid not null, line int not null, sku text not null, quantity int not null,
                unit_price numeric(12, 2) not null, vat_rate text not null, primary key (order_id, line));
            create table limit_timeline (order_id uuid not null, position int not null, status text not null,
                primary key (order_id, position));
            create table limit_answer (login text not null, key text not null, hash text not null, body text not null,
                primary key (login, key));
            create table limit_outbox (id uuid primary key, seq bigint generated always as identity, shard int not null,
                type text not null, payload text not null);
            create table limit_customer (id uuid primary key, name text not null, email text not null);
            insert into limit_customer select gen_random_uuid(), 'name ' || n, 'n' || n || '@example.org'
                from generate_series(1, 1000) n""";

    private final Postgres postgres;

    public SqlLimit(Postgres postgres) {
        this.postgres = postgres;
    }

    public void prepare() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(SCHEMA);
        }
    }

    /** One order with three lines, its first timeline entry, the stored answer and the outbox row: five statements. */
    public Load.Client placeOrder() throws SQLException {
        Connection connection = connect();
        connection.setAutoCommit(false);
        PreparedStatement order =
                connection.prepareStatement("insert into limit_order values (?, ?, ?, 'AWAITING_PAYMENT', 72.53)");
        PreparedStatement lines =
                connection.prepareStatement("insert into limit_line values (?, 1, 'A', 1, 9.99, '21'),"
                        + " (?, 2, 'A', 2, 9.99, '21'), (?, 3, 'A', 3, 9.99, '21')");
        PreparedStatement timeline = connection.prepareStatement("insert into limit_timeline values (?, 1, 'PLACED')");
        PreparedStatement answer = connection.prepareStatement("insert into limit_answer values ('login', ?, ?, ?)");
        PreparedStatement outbox = connection.prepareStatement(
                "insert into limit_outbox (id, shard, type, payload) values (?, ?, 'order-placed', ?)");
        String text = "x".repeat(600);
        return new JdbcClient(connection, () -> {
            UUID id = UUID.randomUUID();
            order.setObject(1, id);
            order.setObject(2, UUID.randomUUID());
            order.setString(3, id.toString());
            order.executeUpdate();
            lines.setObject(1, id);
            lines.setObject(2, id);
            lines.setObject(3, id);
            lines.executeUpdate();
            timeline.setObject(1, id);
            timeline.executeUpdate();
            answer.setString(1, id.toString());
            answer.setString(2, "hash");
            answer.setString(3, text);
            answer.executeUpdate();
            outbox.setObject(1, UUID.randomUUID());
            outbox.setInt(2, ThreadLocalRandom.current().nextInt(8));
            outbox.setString(3, text);
            outbox.executeUpdate();
            connection.commit();
        });
    }

    /** One row by its key. */
    public Load.Client readCustomer() throws SQLException {
        Connection connection = connect();
        PreparedStatement select =
                connection.prepareStatement("select id, name, email from limit_customer where id = ?");
        UUID id;
        try (Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select id from limit_customer order by random() limit 1")) {
            rows.next();
            id = rows.getObject(1, UUID.class);
        }
        return new JdbcClient(connection, () -> {
            select.setObject(1, id);
            try (var rows = select.executeQuery()) {
                rows.next();
            }
        });
    }

    private Connection connect() throws SQLException {
        return postgres.connect("postgres");
    }

    private interface Statements {
        void run() throws SQLException;
    }

    private record JdbcClient(Connection connection, Statements statements) implements Load.Client {

        @Override
        public void call() throws SQLException {
            statements.run();
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
