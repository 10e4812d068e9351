package be.sentum.web.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The table {@code idempotency}. One round trip before the work, one after it. */
@ApplicationScoped
class StoredAnswers {

    private static final String UNIQUE_VIOLATION = "23505";

    private final DataSource database;
    private final InstantSource clock;

    StoredAnswers(DataSource database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What is known of a key: its stored answer, and whether this transaction now holds its lock. */
    record Claim(boolean locked, @Nullable StoredAnswer answer) {}

    /** The same key was answered between our look and our answer: the caller looks again. */
    static final class AnsweredMeanwhile extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Tries the key's lock, which lasts until the transaction ends, and looks the answer up in the same statement. */
    Claim claim(byte[] id) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("""
                        select pg_try_advisory_xact_lock(?), i.body_hash, i.status, i.headers, i.body
                        from (select 1) one left join idempotency i on i.id = ?""")) {
            query.setLong(1, ByteBuffer.wrap(id).getLong());
            query.setBytes(2, id);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                byte[] hash = row.getBytes(2);
                return new Claim(
                        row.getBoolean(1),
                        hash == null
                                ? null
                                : new StoredAnswer(hash, row.getInt(3), row.getString(4), row.getString(5)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("stored answers cannot be read", e);
        }
    }

    void store(byte[] id, StoredAnswer answer, @Nullable UUID subjectId) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into idempotency (id, body_hash, subject_id, status, headers, body, created_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")) {
            insert.setBytes(1, id);
            insert.setBytes(2, answer.bodyHash());
            insert.setObject(3, subjectId);
            insert.setInt(4, answer.status());
            insert.setString(5, answer.headers());
            insert.setString(6, answer.body());
            insert.setObject(7, clock.instant().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException e) {
            if (UNIQUE_VIOLATION.equals(e.getSQLState())) {
                throw new AnsweredMeanwhile();
            }
            throw new IllegalStateException("the answer cannot be stored", e);
        }
    }

    /** Deletes at most so many answers older than the instant; several replicas may do so at once. */
    int deleteOlderThan(Instant limit, int atMost) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement("""
                        delete from idempotency where id in (
                            select id from idempotency where created_at < ?
                            order by created_at limit ? for update skip locked)""")) {
            delete.setObject(1, limit.atOffset(ZoneOffset.UTC));
            delete.setInt(2, atMost);
            return delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("old answers cannot be deleted", e);
        }
    }
}
