package be.sentum.customer.adapter.out.persistence.unsubscribe;

import be.sentum.customer.application.port.out.unsubscribe.NamedAddresses;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** One row a person, which its statement locks: replicas count one after the other. */
@ApplicationScoped
class PostgresNamedAddresses implements NamedAddresses {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private static final String COUNT = """
            insert into named_address_count as c (links_hmac, named, window_ends, retained_until) values (?, 1, ?, ?)
            on conflict (links_hmac) do update
               set named = case when c.window_ends <= ? then 1 else c.named + 1 end,
                   retained_until = case when c.window_ends <= ? then excluded.retained_until else c.retained_until end,
                   window_ends = case when c.window_ends <= ? then excluded.window_ends else c.window_ends end
            returning named, window_ends""";

    private final DataSource database;

    PostgresNamedAddresses(DataSource database) {
        this.database = database;
    }

    @Override
    public Count count(String links, Instant now, Duration window) {
        Instant ends = now.plus(window);
        OffsetDateTime present = now.atOffset(ZoneOffset.UTC);
        try (Connection connection = database.getConnection();
                var count = connection.prepareStatement(COUNT)) {
            count.setString(1, links);
            count.setObject(2, ends.atOffset(ZoneOffset.UTC));
            count.setObject(3, LocalDate.ofInstant(ends, BRUSSELS));
            count.setObject(4, present);
            count.setObject(5, present);
            count.setObject(6, present);
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return new Count(
                        row.getInt(1), row.getObject(2, OffsetDateTime.class).toInstant());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("addresses of old links could not be counted", e);
        }
    }
}
