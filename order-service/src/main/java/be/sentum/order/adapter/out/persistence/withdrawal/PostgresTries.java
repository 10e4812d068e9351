package be.sentum.order.adapter.out.persistence.withdrawal;

import be.sentum.order.application.port.out.withdrawal.Tries;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** One row a key, which its statement locks: replicas count one after the other. */
@Singleton
class PostgresTries implements Tries {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private static final String COUNT = """
            insert into withdrawal_try as t (key, tries, window_ends, retained_until) values (?, 1, ?, ?)
            on conflict (key) do update
               set tries = case when t.window_ends <= ? then 1 else t.tries + 1 end,
                   retained_until = case when t.window_ends <= ? then excluded.retained_until else t.retained_until end,
                   window_ends = case when t.window_ends <= ? then excluded.window_ends else t.window_ends end
            returning tries, window_ends""";

    private final DataSource database;

    PostgresTries(DataSource database) {
        this.database = database;
    }

    @Override
    public Count count(String key, Instant now, Duration window) {
        Instant ends = now.plus(window);
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(COUNT)) {
            statement.setString(1, key);
            statement.setObject(2, ends.atOffset(ZoneOffset.UTC));
            statement.setObject(3, LocalDate.ofInstant(ends, BRUSSELS));
            for (int i = 4; i <= 6; i++) {
                statement.setObject(i, now.atOffset(ZoneOffset.UTC));
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new Count(
                        row.getInt("tries"),
                        row.getObject("window_ends", OffsetDateTime.class).toInstant());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("tries could not be counted", e);
        }
    }
}
