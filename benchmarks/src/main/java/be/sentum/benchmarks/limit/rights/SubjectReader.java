package be.sentum.benchmarks.limit.rights;

import be.sentum.benchmarks.limit.Postgres;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;

/** One database's share of an access package: a prepared select a table, in one snapshot. */
final class SubjectReader implements AutoCloseable {

    private final SubjectDatabase database;
    private final Connection connection;
    private final Map<String, PreparedStatement> selects = new LinkedHashMap<>();

    SubjectReader(Postgres postgres, SubjectDatabase database) throws SQLException {
        this.database = database;
        this.connection = postgres.connect(database.name());
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        for (SubjectTable table : database.tables()) {
            if (table.isExported()) {
                selects.put(table.name(), connection.prepareStatement(table.select()));
            }
        }
    }

    String fileName() {
        return database.service() + ".json";
    }

    /** Writes an object with an array for each table; answers how many rows there were. */
    int read(UUID subject, OutputStream to) throws SQLException, IOException {
        int count = 0;
        StringJoiner tables = new StringJoiner(",", "{", "}");
        for (Map.Entry<String, PreparedStatement> select : selects.entrySet()) {
            StringJoiner rows = new StringJoiner(",", "\"" + select.getKey() + "\":[", "]");
            select.getValue().setObject(1, subject);
            try (ResultSet found = select.getValue().executeQuery()) {
                while (found.next()) {
                    rows.add(found.getString(1));
                    count++;
                }
            }
            tables.add(rows.toString());
        }
        connection.commit();
        to.write(tables.toString().getBytes(StandardCharsets.UTF_8));
        return count;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
