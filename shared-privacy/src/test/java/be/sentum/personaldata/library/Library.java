package be.sentum.personaldata.library;

import be.sentum.personaldata.testing.Canaries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;

/** Writes members and loans as plain rows. */
@ApplicationScoped
@Transactional
public class Library {

    private final DataSource database;

    Library(DataSource database) {
        this.database = database;
    }

    /** A member with one loan, stamped once, and a profile. */
    public UUID lend(UUID subject, Canaries canaries, LocalDate retainedUntil) throws SQLException {
        UUID loan = UUID.randomUUID();
        run(
                "insert into member values (?, ?, ?, true, date '2026-01-02') on conflict do nothing",
                subject,
                canaries.word("name"),
                canaries.email("email"));
        run(
                "insert into loan values (?, ?, ?, ?, jsonb_build_object('desk', ?::text), 12.50, ?)",
                loan,
                subject,
                canaries.word("title"),
                canaries.word("remarks"),
                canaries.word("desk"),
                retainedUntil);
        run("insert into loan_stamp values (?, now(), ?)", loan, canaries.word("place"));
        run(
                "insert into reading_profile values (?, 41, array[?::text, 'crime']) on conflict do nothing",
                subject,
                canaries.word("factor"));
        run(
                "insert into permission values (?, 'P06', false, ?, 1, now()) on conflict do nothing",
                subject,
                canaries.word("reason"));
        return loan;
    }

    private void run(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
