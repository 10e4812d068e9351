package be.sentum.customer.adapter.out.keycloak;

import be.sentum.customer.application.port.out.account.LogIns;
import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.Login;
import be.sentum.messaging.Ids;
import be.sentum.personaldata.inventory.RetentionRule;
import be.sentum.personaldata.retention.RetentionSchedule;
import be.sentum.personaldata.retention.Today;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** {@link LogIns} as rows, written in the running transaction, worked off by {@link LogInJob}. */
@Singleton
class LogInTasks implements LogIns {

    private static final String ADD = """
            insert into log_in_task (id, login, customer_id, removing, created_at, due_at, retained_until)
            values (?, ?, ?, ?, ?, ?, ?) on conflict (login, removing) do nothing""";

    private static final String TAKE = """
            update log_in_task set attempts = attempts + 1, due_at = ?
             where id = (select id from log_in_task where due_at <= ? order by due_at limit 1 for update skip locked)
            returning id, login, removing, attempts""";

    private final DataSource database;
    private final Ids ids;
    private final InstantSource clock;
    private final Today today;
    private final RetentionSchedule retention;

    LogInTasks(DataSource database, Ids ids, InstantSource clock, Today today, RetentionSchedule retention) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
        this.today = today;
        this.retention = retention;
    }

    @Override
    public void disable(CustomerId customer, Login login) {
        add(customer, login, false);
    }

    @Override
    public void remove(CustomerId customer, Login login) {
        run("delete from log_in_task where login = ? and not removing", login.subject());
        add(customer, login, true);
    }

    /** The task that is due longest; it is this replica's until the lease ends. */
    Optional<LogInTask> take(Duration lease) {
        Instant now = clock.instant();
        try (Connection connection = database.getConnection();
                var take = prepared(connection, TAKE, now.plus(lease), now);
                var found = take.executeQuery()) {
            return found.next()
                    ? Optional.of(new LogInTask(
                            found.getObject(1, UUID.class), found.getString(2), found.getBoolean(3), found.getInt(4)))
                    : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("tasks about log-ins cannot be read now", e);
        }
    }

    void done(LogInTask task) {
        run("delete from log_in_task where id = ?", task.id());
    }

    void retry(LogInTask task, Duration pause) {
        run(
                "update log_in_task set due_at = ? where id = ? and attempts = ?",
                clock.instant().plus(pause),
                task.id(),
                task.attempts());
    }

    private void add(CustomerId customer, Login login, boolean removing) {
        Instant now = clock.instant();
        run(
                ADD,
                ids.next(),
                login.subject(),
                customer.value(),
                removing,
                now,
                now,
                retention.lastDay(RetentionRule.RET_13, today.date()));
    }

    private void run(String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                var statement = prepared(connection, sql, values)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a task about a log-in could not be written", e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i] instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : values[i]);
        }
        return statement;
    }
}
