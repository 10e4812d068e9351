package be.sentum.benchmarks.limit.rights;

import be.sentum.benchmarks.limit.Postgres;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Copies of a service's tables, in a schema of their own that goes with the limit: same columns, indexes and rows. */
final class SubjectCopies implements AutoCloseable {

    static final String SCHEMA = "limit_copy";

    private final Connection connection;
    private final List<PreparedStatement> refreshing = new ArrayList<>();

    SubjectCopies(Postgres postgres, SubjectDatabase database) throws SQLException {
        connection = postgres.connect(database.name());
        run("drop schema if exists %s cascade; create schema %s".formatted(SCHEMA, SCHEMA));
        for (SubjectTable table : database.tables()) {
            String copy = SCHEMA + "." + table.name();
            // Neither triggers nor foreign keys: the limit has less to do than the service.
            run("create table %s (like %s including all)".formatted(copy, table.name()));
            String fill = "insert into %s overriding system value select * from %s".formatted(copy, table.name());
            run(fill + "; analyze " + copy);
            refreshing.add(
                    connection.prepareStatement(fill + " where " + table.condition() + " on conflict do nothing"));
        }
    }

    /** Brings what came since, such as the person's own requests. */
    void refresh(UUID subject) throws SQLException {
        for (PreparedStatement refresh : refreshing) {
            refresh.setObject(1, subject);
            refresh.executeUpdate();
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        run("drop schema " + SCHEMA + " cascade");
        connection.close();
    }
}
