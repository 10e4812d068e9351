package be.sentum.privacy.adapter.out.persistence.mail;

import be.sentum.privacy.adapter.out.persistence.Database;
import be.sentum.privacy.application.port.in.intake.ReadMailbox.Position;
import be.sentum.privacy.application.port.out.intake.Mailboxes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class PostgresMailboxes implements Mailboxes {

    private static final String LEASE = """
            insert into mailbox_position (mailbox, uid_validity, last_uid, leased_until) values (?, 0, 0, ?)
            on conflict (mailbox) do update set leased_until = excluded.leased_until
            where mailbox_position.leased_until <= ?
            returning uid_validity, last_uid""";

    private static final String REACHED = """
            update mailbox_position set uid_validity = ?, last_uid = ?
             where mailbox = ? and (uid_validity <> ? or last_uid < ?)""";

    private static final String FAILED = """
            insert into mailbox_trouble (mailbox, uid_validity, uid, tries, next_at) values (?, ?, ?, 1, now())
            on conflict (mailbox, uid_validity, uid) do update set tries = mailbox_trouble.tries + 1
            returning tries""";

    private final Database database;

    PostgresMailboxes(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Position> lease(String mailbox, Instant now, Instant until) {
        return database.one(LEASE, row -> new Position(row.getLong(1), row.getLong(2)), mailbox, until, now);
    }

    @Override
    public void release(String mailbox) {
        database.update("update mailbox_position set leased_until = '-infinity' where mailbox = ?", mailbox);
    }

    @Override
    public void reached(String mailbox, Position at) {
        database.update(REACHED, at.uidValidity(), at.lastUid(), mailbox, at.uidValidity(), at.lastUid());
    }

    @Override
    public int failed(String mailbox, Position mail) {
        return database.one(FAILED, row -> row.getInt(1), mailbox, mail.uidValidity(), mail.lastUid())
                .orElseThrow();
    }

    @Override
    public void tryAgainAt(String mailbox, Position mail, Instant at) {
        database.update(
                "update mailbox_trouble set next_at = ? where mailbox = ? and uid_validity = ? and uid = ?",
                at,
                mailbox,
                mail.uidValidity(),
                mail.lastUid());
    }

    @Override
    public void recovered(String mailbox, Position mail) {
        database.update(
                "delete from mailbox_trouble where mailbox = ? and uid_validity = ? and uid = ?",
                mailbox,
                mail.uidValidity(),
                mail.lastUid());
    }

    @Override
    public List<Long> due(String mailbox, long uidValidity, Instant now, int limit) {
        return database.query(
                "select uid from mailbox_trouble where mailbox = ? and uid_validity = ? and next_at <= ?"
                        + " order by next_at limit ?",
                row -> row.getLong(1),
                mailbox,
                uidValidity,
                now,
                limit);
    }
}
