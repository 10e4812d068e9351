package be.sentum.mail;

import be.sentum.personaldata.subject.SubjectLock;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;

/** Looks into the tables. */
@Singleton
public class Rows {

    private final DataSource database;

    Rows(DataSource database) {
        this.database = database;
    }

    public boolean waiting(UUID letter) throws SQLException {
        return count("select count(*) from letter where id = ?", letter) == 1;
    }

    public boolean sent(UUID letter) throws SQLException {
        return count("select count(*) from sent_letter where id = ?", letter) == 1;
    }

    public long attempts(UUID letter) throws SQLException {
        return count("select coalesce(max(attempts), 0) from letter where id = ?", letter);
    }

    public UUID erase(UUID subject) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into erased_subject values (?, ?, ?, ?)")) {
            insert.setObject(1, subject);
            insert.setObject(2, UUID.randomUUID());
            insert.setObject(3, OffsetDateTime.now(ZoneOffset.UTC));
            insert.setObject(4, LocalDate.of(2099, 1, 1));
            insert.executeUpdate();
            return subject;
        }
    }

    /** Whether somebody waits for an erasure to end. */
    public boolean isWaitedFor() throws SQLException {
        return count(
                        "select count(*) from pg_locks where locktype = 'advisory' and not granted and ?::uuid is not null",
                        UUID.randomUUID())
                > 0;
    }

    /** An erasure that has looked for what was sent and not yet for what waits; ended by {@link Erasing#end}. */
    public Erasing beginErasure(UUID subject) throws SQLException {
        var connection = database.getConnection();
        connection.setAutoCommit(false);
        SubjectLock.exclude(connection, subject);
        delete(connection, "sent_letter", subject);
        return () -> {
            try (connection) {
                delete(connection, "letter", subject);
                connection.commit();
                connection.setAutoCommit(true);
            }
        };
    }

    /** The rest of an erasure. */
    public interface Erasing {
        void end() throws SQLException;
    }

    private static void delete(Connection connection, String table, UUID subject) throws SQLException {
        try (var delete = connection.prepareStatement("delete from " + table + " where subject_id = ?")) {
            delete.setObject(1, subject);
            delete.executeUpdate();
        }
    }

    private long count(String sql, UUID id) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setObject(1, id);
            try (var found = query.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        }
    }
}
