package be.sentum.privacy.adapter.out.persistence.audit;

import be.sentum.personaldata.inventory.RetentionRule;
import be.sentum.personaldata.retention.RetentionSchedule;
import be.sentum.privacy.adapter.out.persistence.Database;
import be.sentum.privacy.application.port.out.register.AuditTrail;
import be.sentum.privacy.application.port.out.request.NewIds;
import be.sentum.privacy.domain.audit.AuditEntry;
import be.sentum.privacy.domain.audit.AuditEntry.AuditRecord;
import be.sentum.privacy.domain.clock.AnswerPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Two inserts, no lock: the entry, and its place in the queue of what is to be sealed. */
@ApplicationScoped
class PostgresAuditTrail implements AuditTrail {

    private static final String APPEND = """
            with entry as (
                insert into audit_entry (id, at, actor_role, actor, action, subject_id, request_id, reason,
                                         retained_until, hash)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                returning id)
            insert into audit_pending (entry_id) select id from entry""";

    private final Database database;
    private final RetentionSchedule schedule;
    private final NewIds ids;

    PostgresAuditTrail(Database database, RetentionSchedule schedule, NewIds ids) {
        this.database = database;
        this.schedule = schedule;
        this.ids = ids;
    }

    @Override
    public void append(AuditRecord what, Instant at) {
        LocalDate retainedUntil =
                schedule.lastDay(RetentionRule.RET_14, LocalDate.ofInstant(at, AnswerPeriod.BRUSSELS));
        // The column keeps microseconds; the hash must be of what can be read back.
        AuditEntry entry = AuditEntry.of(ids.next(), at.truncatedTo(ChronoUnit.MICROS), what, retainedUntil);
        database.update(
                APPEND,
                entry.id(),
                entry.at(),
                what.actorRole(),
                what.actor(),
                what.action(),
                what.subject(),
                what.request(),
                what.reason(),
                entry.retainedUntil(),
                entry.hash());
    }
}
