package be.sentum.benchmarks.limit;

import be.sentum.benchmarks.load.Load;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * The same read as customer-service does, by a JDBC loop on the same PostgreSQL: a prepared statement, one connection a
 * client, nothing between the loop and the server. What a service reaches is read beside it.
 */
public final class SqlLimit {

    private static final String SCHEMA = """
            drop table if exists limit_customer;
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
}
