package be.sentum.customer.adapter.out.persistence.account;

import be.sentum.customer.application.port.out.account.LinkAttempts;
import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.Login;
import be.sentum.customer.domain.account.LinkAttempt;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** {@link LinkAttempts} as rows. */
@Singleton
class PostgresLinkAttempts implements LinkAttempts {

    private static final String LOCK = "select cast(pg_advisory_xact_lock(hashtextextended('link ' || ?, 0)) as text)";

    private static final String TAKE = """
            select login, customer_id, code_hash, tries, sent_at, expires_at, asked, window_from
              from link_attempt where login = ?""";

    private static final String PUT = """
            insert into link_attempt
                   (login, customer_id, code_hash, tries, sent_at, expires_at, asked, window_from)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (login) do update
               set customer_id = excluded.customer_id, code_hash = excluded.code_hash, tries = excluded.tries,
                   sent_at = excluded.sent_at, expires_at = excluded.expires_at, asked = excluded.asked,
                   window_from = excluded.window_from""";

    /** The letters themselves, whichever log-in asked and whomever it asked about since. */
    private static final String SENT = """
            select (select count(*) from letter
                     where subject_id = ? and template = 'link-code' and created_at > ?)
                 + (select count(*) from sent_letter
                     where subject_id = ? and template = 'link-code' and sent_at > ?)""";

    private final Sql sql;

    PostgresLinkAttempts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<LinkAttempt> take(Login login) {
        sql.list(row -> "", LOCK, login.subject());
        return sql.list(PostgresLinkAttempts::attempt, TAKE, login.subject()).stream()
                .findFirst();
    }

    @Override
    public void put(LinkAttempt attempt) {
        CustomerId customer = attempt.customer();
        sql.run(
                PUT,
                attempt.login().subject(),
                customer == null ? null : customer.value(),
                attempt.codeHash(),
                attempt.tries(),
                attempt.sentAt(),
                attempt.expiresAt(),
                attempt.asked(),
                attempt.windowFrom());
    }

    @Override
    public void remove(Login login) {
        sql.run("delete from link_attempt where login = ?", login.subject());
    }

    @Override
    public int sentTo(CustomerId customer, Instant since) {
        sql.list(row -> "", LOCK, customer.value().toString());
        return sql.list(row -> row.getInt(1), SENT, customer.value(), since, customer.value(), since)
                .getFirst();
    }

    @Override
    public void removeExpiredBefore(Instant end) {
        sql.run("delete from link_attempt where expires_at < ? and window_from < ?", end, end);
    }

    private static LinkAttempt attempt(ResultSet row) throws SQLException {
        UUID customer = row.getObject(2, UUID.class);
        return new LinkAttempt(
                new Login(row.getString(1)),
                customer == null ? null : new CustomerId(customer),
                row.getBytes(3),
                row.getInt(4),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                row.getInt(7),
                row.getObject(8, OffsetDateTime.class).toInstant());
    }
}
