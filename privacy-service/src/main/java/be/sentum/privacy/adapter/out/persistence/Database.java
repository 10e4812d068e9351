package be.sentum.privacy.adapter.out.persistence;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Plain SQL in the caller's transaction; instants go in as UTC. */
@Singleton
public class Database {

    private final DataSource source;

    Database(DataSource source) {
        this.source = source;
    }

    /** Makes an object of one row. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    public <T> List<T> query(String sql, Row<T> row, @Nullable Object... parameters) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = prepare(connection, sql, parameters);
                ResultSet found = statement.executeQuery()) {
            List<T> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(row.read(found));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("a query failed", e);
        }
    }

    public <T> Optional<T> one(String sql, Row<T> row, @Nullable Object... parameters) {
        return query(sql, row, parameters).stream().findFirst();
    }

    public int update(String sql, @Nullable Object... parameters) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = prepare(connection, sql, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a change failed", e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, @Nullable Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            Object value = parameters[i];
            statement.setObject(i + 1, value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value);
        }
        return statement;
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, java.time.OffsetDateTime.class).toInstant();
    }
}
