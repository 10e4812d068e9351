package be.sentum.messaging.outbox;

import be.sentum.events.Envelope;
import be.sentum.testing.SentumServers;
import be.sentum.testing.SentumServers.Database;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** A database of its own with the tables of messaging. */
final class OutboxDatabase {

    private final Database database = SentumServers.newDatabase();

    OutboxDatabase() {
        try (InputStream script = Objects.requireNonNull(
                getClass().getResourceAsStream("/db/messaging/V0_1__messaging.sql"), "V0_1__messaging.sql")) {
            execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Connections that the server knows by this name. */
    PGSimpleDataSource dataSource(String applicationName) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setURL(database.jdbcUrl());
        dataSource.setUser(database.user());
        dataSource.setPassword(database.password());
        dataSource.setApplicationName(applicationName);
        return dataSource;
    }

    /** Commits the events in one transaction. */
    void commit(OutboxRow... rows) {
        try (Connection connection = dataSource("writer").getConnection()) {
            connection.setAutoCommit(false);
            OutboxInsert.write(connection, List.of(rows));
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static OutboxRow row(String topic, String key, @Nullable String payload) {
        Envelope envelope = new Envelope(
                UUID.randomUUID(), "be.sentum.test.v1", "/test-service", Instant.parse("2026-11-22T12:00:00Z"), null);
        return new OutboxRow(topic, key, envelope, payload);
    }

    long count(String table) {
        try (Connection connection = dataSource("counter").getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT count(*) FROM " + table)) {
            found.next();
            return found.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void execute(String sql) {
        try (Connection connection = dataSource("administrator").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Cuts the connections of this name, as the death of their process would. */
    void cut(String applicationName) {
        execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()"
                + " AND application_name = '" + applicationName + "'");
    }
}
