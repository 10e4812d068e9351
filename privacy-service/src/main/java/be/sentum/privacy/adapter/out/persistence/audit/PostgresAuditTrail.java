package be.sentum.privacy.adapter.out.persistence.audit;

import be.sentum.personaldata.inventory.RetentionRule;
import be.sentum.personaldata.retention.RetentionSchedule;
import be.sentum.privacy.adapter.out.persistence.Database;
import be.sentum.privacy.application.port.out.register.AuditTrail;
import be.sentum.privacy.domain.audit.AuditEntry;
import be.sentum.privacy.domain.audit.AuditEntry.AuditRecord;
import be.sentum.privacy.domain.clock.AnswerPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** One chain for the whole service: an advisory lock lets one writer append at a time, until it commits. */
@ApplicationScoped
class PostgresAuditTrail implements AuditTrail {

    private final Database database;
    private final RetentionSchedule schedule;

    PostgresAuditTrail(Database database, RetentionSchedule schedule) {
        this.database = database;
        this.schedule = schedule;
    }

    @Override
    public void append(AuditRecord what, Instant at) {
        database.query("select 1 from pg_advisory_xact_lock(hashtextextended('audit_entry', 23))", row -> 1);
        Link last = last();
        // The column keeps microseconds; the hash must be of what can be read back.
        AuditEntry entry = AuditEntry.chain(last.seq() + 1, at.truncatedTo(ChronoUnit.MICROS), what, last.hash());
        database.update(
                "insert into audit_entry (seq, at, actor_role, actor, action, subject_id, request_id, reason,"
                        + " previous_hash, hash, retained_until) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entry.seq(),
                entry.at(),
                what.actorRole(),
                what.actor(),
                what.action(),
                what.subject(),
                what.request(),
                what.reason(),
                entry.previousHash(),
                entry.hash(),
                schedule.lastDay(RetentionRule.RET_14, LocalDate.ofInstant(at, AnswerPeriod.BRUSSELS)));
    }

    @Override
    public List<AuditEntry> after(long seq, int limit) {
        return database.query(
                "select * from audit_entry where seq > ? order by seq limit ?", PostgresAuditTrail::read, seq, limit);
    }

    @Override
    public Link before() {
        return database.one("select seq, hash from audit_anchor", row -> new Link(row.getLong(1), row.getString(2)))
                .orElse(Link.NONE);
    }

    private Link last() {
        return database.one(
                        "select seq, hash from audit_entry order by seq desc limit 1",
                        row -> new Link(row.getLong(1), row.getString(2)))
                .orElseGet(this::before);
    }

    private static AuditEntry read(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("seq"),
                Database.instant(row, "at"),
                new AuditRecord(
                        row.getString("actor_role"),
                        row.getString("actor"),
                        row.getString("action"),
                        row.getObject("subject_id", UUID.class),
                        row.getObject("request_id", UUID.class),
                        row.getString("reason")),
                row.getString("previous_hash"),
                row.getString("hash"));
    }
}
