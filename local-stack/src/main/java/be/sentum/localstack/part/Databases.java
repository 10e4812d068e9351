package be.sentum.localstack.part;

import be.sentum.localstack.StackFailure;
import be.sentum.localstack.settings.PartName;
import be.sentum.localstack.settings.Secrets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** A database and a user for each service; a user sees only its own database. */
final class Databases {

    private final int port;
    private final Secrets secrets;

    Databases(int port, Secrets secrets) {
        this.port = port;
        this.secrets = secrets;
    }

    static String url(int port, PartName service) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(port, name(service));
    }

    /** Database and user have the same name. */
    static String name(PartName service) {
        return "sentum_" + service.shortName();
    }

    boolean answers() {
        try (Connection connection = connect()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Makes what is missing. */
    void create() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (PartName service : PartName.services()) {
                create(statement, name(service), secrets.database(service));
            }
        } catch (SQLException e) {
            throw new StackFailure(
                    "The services' databases cannot be made: " + e.getMessage(), "See the log of PostgreSQL.", e);
        }
    }

    private static void create(Statement statement, String name, String password) throws SQLException {
        if (isMissing(statement, "SELECT 1 FROM pg_roles WHERE rolname = '%s'".formatted(name))) {
            statement.execute("CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(name, password));
        } else {
            statement.execute("ALTER ROLE %s PASSWORD '%s'".formatted(name, password));
        }
        if (isMissing(statement, "SELECT 1 FROM pg_database WHERE datname = '%s'".formatted(name))) {
            statement.execute("CREATE DATABASE %s OWNER %s".formatted(name, name));
            statement.execute("REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(name));
        }
    }

    private static boolean isMissing(Statement statement, String query) throws SQLException {
        try (var result = statement.executeQuery(query)) {
            return !result.next();
        }
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", "postgres");
        properties.setProperty("password", secrets.administrator());
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("socketTimeout", "30");
        return DriverManager.getConnection("jdbc:postgresql://localhost:%d/postgres".formatted(port), properties);
    }
}
