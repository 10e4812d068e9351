package be.sentum.personaldata.library;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Looks into the library's tables, past everything that is tested. */
@Singleton
public class Rows {

    private final DataSource database;

    Rows(DataSource database) {
        this.database = database;
    }

    public long count(String table, String column, UUID id) throws SQLException {
        return Long.parseLong(select("select count(*) from " + table + " where " + column + " = ?", id)
                .getFirst());
    }

    /** The first column as text; null values as {@code "null"}. */
    public List<String> select(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            List<String> found = new ArrayList<>();
            try (var result = query.executeQuery()) {
                while (result.next()) {
                    found.add(String.valueOf(result.getString(1)));
                }
            }
            return found;
        }
    }

    public void run(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
