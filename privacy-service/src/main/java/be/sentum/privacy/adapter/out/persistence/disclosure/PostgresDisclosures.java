package be.sentum.privacy.adapter.out.persistence.disclosure;

import be.sentum.personaldata.inventory.RetentionRule;
import be.sentum.personaldata.retention.RetentionSchedule;
import be.sentum.privacy.adapter.out.persistence.Database;
import be.sentum.privacy.adapter.out.persistence.Json;
import be.sentum.privacy.application.port.out.disclosure.DisclosureLog;
import be.sentum.privacy.domain.clock.AnswerPeriod;
import be.sentum.privacy.domain.disclosure.Disclosure;
import be.sentum.privacy.domain.subject.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@link DisclosureLog} in PostgreSQL. */
@ApplicationScoped
class PostgresDisclosures implements DisclosureLog {

    private static final String NOTE = """
            insert into disclosure (id, subject_id, service, recipient, purpose, fields, disclosed_at, basis,
                                    transfer_ref, recipient_ref, retained_until)
            values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)
            on conflict (id) do nothing""";

    private static final String FIRST = """
            select * from disclosure where subject_id = ? order by disclosed_at desc, id desc limit ?""";

    private static final String AFTER = """
            select * from disclosure where subject_id = ? and (disclosed_at, id) < (?, ?)
             order by disclosed_at desc, id desc limit ?""";

    private final Database database;
    private final Json json;
    private final RetentionSchedule schedule;

    PostgresDisclosures(Database database, Json json, RetentionSchedule schedule) {
        this.database = database;
        this.json = json;
        this.schedule = schedule;
    }

    @Override
    public boolean note(Disclosure disclosure) {
        return database.update(
                        NOTE,
                        disclosure.id(),
                        disclosure.subject().value(),
                        disclosure.service(),
                        disclosure.recipient(),
                        disclosure.purpose(),
                        json.write(disclosure.fields()),
                        disclosure.at(),
                        disclosure.basis(),
                        disclosure.transferRef(),
                        disclosure.recipientRef(),
                        schedule.lastDay(
                                RetentionRule.RET_14, LocalDate.ofInstant(disclosure.at(), AnswerPeriod.BRUSSELS)))
                == 1;
    }

    @Override
    public List<Disclosure> of(SubjectId subject, @Nullable Place after, int limit) {
        return after == null
                ? database.query(FIRST, this::read, subject.value(), limit)
                : database.query(AFTER, this::read, subject.value(), after.at(), after.id(), limit);
    }

    private Disclosure read(ResultSet row) throws SQLException {
        return new Disclosure(
                row.getObject("id", UUID.class),
                new SubjectId(row.getObject("subject_id", UUID.class)),
                row.getString("service"),
                row.getString("recipient"),
                row.getString("purpose"),
                List.of(json.read(row.getString("fields"), String[].class)),
                Database.instant(row, "disclosed_at"),
                row.getString("basis"),
                row.getString("transfer_ref"),
                row.getString("recipient_ref"));
    }
}
