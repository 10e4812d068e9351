package be.sentum.order.adapter.out.persistence;

import be.sentum.order.application.port.out.Carriers;
import be.sentum.order.domain.delivery.Carrier;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** {@link Carriers} in PostgreSQL. */
@Singleton
class PostgresCarriers implements Carriers {

    private static final String FIND = "select * from carrier where code = ?";

    private static final String KEEP = """
            insert into carrier (code, role, purposes, valid_from, valid_to) values (?, ?, ?, ?, ?)
            on conflict (code) do update set role = excluded.role, purposes = excluded.purposes,
                valid_from = excluded.valid_from, valid_to = excluded.valid_to
            """;

    private final DataSource database;

    PostgresCarriers(DataSource database) {
        this.database = database;
    }

    @Override
    public Optional<Carrier> find(String code) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setString(1, code);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(carrier(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a carrier could not be read", e);
        }
    }

    @Override
    public void keep(Carrier carrier) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(KEEP)) {
            statement.setString(1, carrier.code());
            statement.setString(2, carrier.role());
            statement.setObject(3, carrier.purposes().toArray(String[]::new));
            statement.setObject(4, carrier.validFrom());
            statement.setObject(5, carrier.validTo());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a carrier could not be kept", e);
        }
    }

    private static Carrier carrier(ResultSet row) throws SQLException {
        return new Carrier(
                row.getString("code"),
                row.getString("role"),
                List.of((String[]) row.getArray("purposes").getArray()),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
