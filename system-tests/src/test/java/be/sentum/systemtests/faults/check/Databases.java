package be.sentum.systemtests.faults.check;

import be.sentum.localstack.LocalStack;
import be.sentum.localstack.settings.Secrets;
import be.sentum.systemtests.stack.ServiceName;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The services' databases, read as their administrator: also of a service that is down. */
public final class Databases {

    private final LocalStack stack;

    public Databases(LocalStack stack) {
        this.stack = stack;
    }

    /** Takes one row. */
    public interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** One view of one database for all that is asked inside. */
    public <T> T snapshot(ServiceName service, Reading<T> reading) {
        try (Connection connection = DriverManager.getConnection(
                stack.addresses().jdbcUrl("sentum_" + service.shortName()),
                "postgres",
                Secrets.of(stack.settings().home()).administrator())) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            return reading.in(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("database of " + service, e);
        }
    }

    /** Reads with one connection. */
    public interface Reading<T> {
        T in(Connection connection) throws SQLException;
    }

    public <T> List<T> list(ServiceName service, String sql, Row<T> row, Object... values) {
        return snapshot(service, connection -> list(connection, sql, row, values));
    }

    public long count(ServiceName service, String sql, Object... values) {
        return list(service, sql, row -> row.getLong(1), values).getFirst();
    }

    static <T> List<T> list(Connection connection, String sql, Row<T> row, Object... values) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            List<T> all = new ArrayList<>();
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    all.add(row.of(found));
                }
            }
            return all;
        }
    }
}
