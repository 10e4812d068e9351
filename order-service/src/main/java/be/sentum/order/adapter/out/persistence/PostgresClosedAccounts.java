package be.sentum.order.adapter.out.persistence;

import be.sentum.order.application.port.out.ClosedAccounts;
import be.sentum.order.domain.customer.CustomerId;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** {@link ClosedAccounts} in PostgreSQL. */
@Singleton
class PostgresClosedAccounts implements ClosedAccounts {

    private static final String NOTE = """
            insert into closed_account (customer_id) values (?)
            on conflict (customer_id) do nothing
            """;

    private static final String CONTAINS = "select 1 from closed_account where customer_id = ?";

    private final DataSource database;

    PostgresClosedAccounts(DataSource database) {
        this.database = database;
    }

    @Override
    public void note(CustomerId customer) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(NOTE)) {
            statement.setObject(1, customer.value());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a closed account could not be noted", e);
        }
    }

    @Override
    public boolean contains(CustomerId customer) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(CONTAINS)) {
            statement.setObject(1, customer.value());
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("closed accounts could not be read", e);
        }
    }
}
