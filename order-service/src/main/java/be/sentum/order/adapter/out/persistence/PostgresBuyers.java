package be.sentum.order.adapter.out.persistence;

import be.sentum.order.application.port.out.Buyers;
import be.sentum.order.domain.customer.Buyer;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.customer.PostalAddress;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** {@link Buyers} in PostgreSQL. */
@Singleton
class PostgresBuyers implements Buyers {

    private static final String FIND = "select * from buyer where customer_id = ?";

    private static final String KEEP = """
            insert into buyer (customer_id, version, name, consumer, street, house_number, box, postal_code, city, country)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (customer_id) do update set version = excluded.version, name = excluded.name,
                consumer = excluded.consumer, street = excluded.street, house_number = excluded.house_number, box = excluded.box,
                postal_code = excluded.postal_code, city = excluded.city, country = excluded.country
            where buyer.version < excluded.version
            """;

    private static final String FORGET = "delete from buyer where customer_id = ?";

    private final DataSource database;

    PostgresBuyers(DataSource database) {
        this.database = database;
    }

    @Override
    public Optional<Buyer> find(CustomerId customer) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setObject(1, customer.value());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(buyer(customer, row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a buyer could not be read", e);
        }
    }

    @Override
    public void keep(Buyer buyer) {
        PostalAddress address = buyer.deliveryAddress();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(KEEP)) {
            statement.setObject(1, buyer.id().value());
            statement.setLong(2, buyer.version());
            statement.setString(3, buyer.name());
            statement.setBoolean(4, buyer.consumer());
            statement.setString(5, address == null ? null : address.street());
            statement.setString(6, address == null ? null : address.houseNumber());
            statement.setString(7, address == null ? null : address.box());
            statement.setString(8, address == null ? null : address.postalCode());
            statement.setString(9, address == null ? null : address.city());
            statement.setString(10, address == null ? null : address.country());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a buyer could not be kept", e);
        }
    }

    @Override
    public void forget(CustomerId customer) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(FORGET)) {
            statement.setObject(1, customer.value());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a buyer could not be forgotten", e);
        }
    }

    static Buyer buyer(CustomerId customer, ResultSet row) throws SQLException {
        return new Buyer(
                customer, row.getLong("version"), row.getString("name"), row.getBoolean("consumer"), address(row));
    }

    private static @Nullable PostalAddress address(ResultSet row) throws SQLException {
        return row.getString("street") == null
                ? null
                : new PostalAddress(
                        row.getString("street"),
                        row.getString("house_number"),
                        row.getString("box"),
                        row.getString("postal_code"),
                        row.getString("city"),
                        row.getString("country"));
    }
}
