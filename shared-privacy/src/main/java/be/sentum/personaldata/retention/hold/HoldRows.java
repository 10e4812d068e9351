package be.sentum.personaldata.retention.hold;

import be.sentum.events.privacy.retention.LegalHoldPlaced;
import be.sentum.personaldata.inventory.RetentionRule;
import be.sentum.personaldata.retention.RetentionSchedule;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;

/** Writes the tables {@code legal_hold} and {@code released_hold}, in the caller's transaction. */
@Singleton
class HoldRows implements LegalHolds {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private static final String PLACE = """
            insert into legal_hold (hold_id, subject_id, categories, placed_at)
            select ?, ?, ?, ? where not exists (select from released_hold where hold_id = ?)
            on conflict (hold_id) do nothing""";

    private static final String RELEASE = """
            with gone as (delete from legal_hold where hold_id = ?)
            insert into released_hold (hold_id, released_at, retained_until) values (?, ?, ?) on conflict do nothing""";

    private final DataSource database;
    private final RetentionSchedule schedule;

    HoldRows(DataSource database, RetentionSchedule schedule) {
        this.database = database;
        this.schedule = schedule;
    }

    /** When it returns, no batch of the nightly job is under way that has not seen the hold. Idempotent. */
    void place(LegalHoldPlaced hold) {
        try (Connection connection = database.getConnection()) {
            HoldLock.exclude(connection);
            try (var insert = connection.prepareStatement(PLACE)) {
                insert.setObject(1, hold.holdId());
                insert.setObject(2, hold.subjectId());
                insert.setArray(
                        3, connection.createArrayOf("text", hold.categories().toArray()));
                insert.setObject(4, hold.placedAt().atOffset(ZoneOffset.UTC));
                insert.setObject(5, hold.holdId());
                insert.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("hold " + hold.holdId() + " could not be placed", e);
        }
    }

    /** From now on what was held ends by its own rules; the next night takes what is past its last day. Idempotent. */
    void release(UUID hold, Instant at) {
        try (Connection connection = database.getConnection();
                var delete = connection.prepareStatement(RELEASE)) {
            delete.setObject(1, hold);
            delete.setObject(2, hold);
            delete.setObject(3, at.atOffset(ZoneOffset.UTC));
            delete.setObject(4, schedule.lastDay(RetentionRule.RET_13, LocalDate.ofInstant(at, BRUSSELS)));
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("hold " + hold + " could not be released", e);
        }
    }

    @Override
    public int on(UUID subjectId) {
        try (Connection connection = database.getConnection();
                var query = connection.prepareStatement("select count(*) from legal_hold where subject_id = ?")) {
            query.setObject(1, subjectId);
            try (var found = query.executeQuery()) {
                found.next();
                return found.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("legal holds could not be read", e);
        }
    }
}
