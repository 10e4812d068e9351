package be.sentum.order.adapter.out.persistence.withdrawal;

import be.sentum.messaging.Ids;
import be.sentum.order.application.port.out.withdrawal.Statements;
import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.withdrawal.Statement;
import be.sentum.order.domain.withdrawal.StatementId;
import be.sentum.personaldata.inventory.RetentionRule;
import be.sentum.personaldata.retention.RetentionSchedule;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** {@link Statements} in PostgreSQL. */
@Singleton
class PostgresStatements implements Statements {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private static final String ADD = """
            insert into withdrawal_statement
                (id, order_id, name, email, language, stated_at, key, until, retained_until)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String WITH_KEY = "select * from withdrawal_statement where key = ?";

    private static final String CONFIRM =
            "update withdrawal_statement set confirmed_at = ?, retained_until = ? where id = ?";

    private final DataSource database;
    private final RetentionSchedule schedule;
    private final Ids ids;

    PostgresStatements(DataSource database, RetentionSchedule schedule, Ids ids) {
        this.database = database;
        this.schedule = schedule;
        this.ids = ids;
    }

    @Override
    public StatementId nextId() {
        return new StatementId(ids.next());
    }

    @Override
    public void add(Statement statement) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setObject(1, statement.id().value());
            insert.setObject(2, statement.order().value());
            insert.setString(3, statement.name());
            insert.setString(4, statement.email());
            insert.setString(5, statement.language());
            insert.setObject(6, statement.statedAt().atOffset(ZoneOffset.UTC));
            insert.setString(7, statement.key());
            insert.setObject(8, statement.until().atOffset(ZoneOffset.UTC));
            insert.setObject(9, LocalDate.ofInstant(statement.until(), BRUSSELS));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a statement of withdrawal could not be kept", e);
        }
    }

    @Override
    public Optional<Statement> withKey(String key) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(WITH_KEY)) {
            query.setString(1, key);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(statement(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("statements of withdrawal could not be read", e);
        }
    }

    @Override
    public void confirm(Statement confirmed) {
        Instant at = confirmed.confirmedAt();
        if (at == null) {
            throw new IllegalArgumentException("not confirmed");
        }
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(CONFIRM)) {
            update.setObject(1, at.atOffset(ZoneOffset.UTC));
            update.setObject(2, schedule.lastDay(RetentionRule.RET_07, LocalDate.ofInstant(at, BRUSSELS)));
            update.setObject(3, confirmed.id().value());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a statement of withdrawal could not be confirmed", e);
        }
    }

    private static Statement statement(ResultSet row) throws SQLException {
        return new Statement(
                new StatementId(row.getObject("id", UUID.class)),
                new OrderId(row.getObject("order_id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                row.getString("language"),
                row.getObject("stated_at", OffsetDateTime.class).toInstant(),
                row.getString("key"),
                row.getObject("until", OffsetDateTime.class).toInstant(),
                instant(row.getObject("confirmed_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
