package be.sentum.benchmarks.limit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The measured PostgreSQL, as its administrator reaches it.
 *
 * @param server JDBC URL up to the database's name
 */
public record Postgres(String server, String user, String password) {

    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(server + database, user, password);
    }
}
