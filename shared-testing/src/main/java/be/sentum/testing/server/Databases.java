package be.sentum.testing.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** Creates databases as operators do: each owned by a user who is no superuser. */
final class Databases {

    private static final String PASSWORD = "sentum-test";

    private Databases() {}

    static Map<String, String> create(DatabaseServer server, String name) {
        try (Connection connection = DriverManager.getConnection(
                        server.jdbcUrl("postgres"), server.superuser(), server.superuserPassword());
                Statement statement = connection.createStatement()) {
            statement.execute("create role " + name + " login password '" + PASSWORD + "'");
            statement.execute("create database " + name + " owner " + name + " encoding 'UTF8' template template0");
        } catch (SQLException e) {
            throw new IllegalStateException("no database " + name, e);
        }
        return Map.of("jdbc-url", server.jdbcUrl(name), "user", name, "password", PASSWORD);
    }
}
