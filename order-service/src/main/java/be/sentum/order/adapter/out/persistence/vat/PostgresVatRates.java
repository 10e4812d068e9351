package be.sentum.order.adapter.out.persistence.vat;

import be.sentum.order.application.port.out.vat.VatRates;
import be.sentum.order.domain.money.VatRate;
import be.sentum.order.domain.vat.VatCalendar;
import be.sentum.order.domain.vat.VatClass;
import be.sentum.order.domain.vat.VatPeriod;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** {@link VatRates} in PostgreSQL. Whoever changes them locks the table: that is once in years. */
@Singleton
class PostgresVatRates implements VatRates {

    private static final String COLUMNS =
            "select vat_class, valid_from, valid_to, percent, legal_reference from vat_rate ";

    private static final String KEEP = """
            insert into vat_rate (vat_class, valid_from, valid_to, percent, legal_reference) values (?, ?, ?, ?, ?)
            on conflict (vat_class, valid_from) do update set valid_to = excluded.valid_to,
                percent = excluded.percent, legal_reference = excluded.legal_reference
            """;

    private final DataSource database;

    PostgresVatRates(DataSource database) {
        this.database = database;
    }

    @Override
    public List<VatPeriod> all() {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(COLUMNS + "order by vat_class collate \"C\", valid_from")) {
            return periods(query);
        } catch (SQLException e) {
            throw new IllegalStateException("VAT rates could not be read", e);
        }
    }

    @Override
    public VatCalendar of(VatClass vatClass) {
        try (Connection connection = database.getConnection()) {
            return of(connection, vatClass);
        } catch (SQLException e) {
            throw new IllegalStateException("VAT rates could not be read", e);
        }
    }

    @Override
    public VatCalendar toChange(VatClass vatClass) {
        try (Connection connection = database.getConnection();
                var lock = connection.createStatement()) {
            lock.execute("lock table vat_rate in share row exclusive mode");
            return of(connection, vatClass);
        } catch (SQLException e) {
            throw new IllegalStateException("VAT rates could not be read", e);
        }
    }

    private static VatCalendar of(Connection connection, VatClass vatClass) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement(COLUMNS + "where vat_class = ? order by valid_from")) {
            query.setString(1, vatClass.code());
            return new VatCalendar(periods(query));
        }
    }

    @Override
    public void keep(VatPeriod period) {
        try (Connection connection = database.getConnection();
                PreparedStatement keep = connection.prepareStatement(KEEP)) {
            keep.setString(1, period.vatClass().code());
            keep.setObject(2, period.from());
            keep.setObject(3, period.to());
            keep.setInt(4, period.rate().percent());
            keep.setString(5, period.legalReference());
            keep.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a VAT rate could not be kept", e);
        }
    }

    private static List<VatPeriod> periods(PreparedStatement query) throws SQLException {
        try (ResultSet row = query.executeQuery()) {
            List<VatPeriod> periods = new ArrayList<>();
            while (row.next()) {
                periods.add(new VatPeriod(
                        new VatClass(row.getString(1)),
                        new VatRate(row.getInt(4)),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class),
                        row.getString(5)));
            }
            return periods;
        }
    }
}
