package be.sentum.mail;

import jakarta.inject.Singleton;
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
