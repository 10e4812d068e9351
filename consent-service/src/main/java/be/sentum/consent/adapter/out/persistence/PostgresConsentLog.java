package be.sentum.consent.adapter.out.persistence;

import be.sentum.consent.application.port.out.ConsentLog;
import be.sentum.consent.domain.BelgianTime;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.act.Act;
import be.sentum.consent.domain.act.ConsentEvent;
import be.sentum.consent.domain.chain.Acts;
import be.sentum.consent.domain.chain.Entry;
import be.sentum.consent.domain.chain.Told;
import be.sentum.consent.domain.decision.Objection;
import be.sentum.consent.domain.purpose.PurposeCode;
import be.sentum.personaldata.inventory.RetentionRule;
import be.sentum.personaldata.retention.RetentionSchedule;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Plain SQL, because this is the write that has to be fast: two round trips for an act. */
@ApplicationScoped
class PostgresConsentLog implements ConsentLog {

    private static final String RESTATE = """
            insert into last_act (subject_id, purpose, version, occurred_at, stated) values (?, ?, ?, ?, ?)
            on conflict (subject_id, purpose) do update set version = excluded.version, stated = excluded.stated""";

    private final DataSource database;
    private final ObjectionRepository objections;
    private final RetentionSchedule retention;

    PostgresConsentLog(DataSource database, ObjectionRepository objections, RetentionSchedule retention) {
        this.database = database;
        this.objections = objections;
        this.retention = retention;
    }

    @Override
    public Acts open(SubjectId subject) {
        try (Connection connection = database.getConnection()) {
            return ActsQuery.locked(connection, subject);
        } catch (SQLException e) {
            throw new IllegalStateException("what a person did could not be read", e);
        }
    }

    @Override
    public void append(Entry entry) {
        ConsentEvent event = entry.event();
        try (Connection connection = database.getConnection()) {
            EntryInsert.write(connection, entry, kept(event), fiveYearsFrom(event.recordedAt()));
        } catch (SQLException e) {
            throw new IllegalStateException("an event could not be written", e);
        }
    }

    @Override
    public void append(Objection objection) {
        objections.persist(ObjectionMapper.toEntity(objection));
    }

    @Override
    public void restate(SubjectId subject, PurposeCode purpose, Told told, Instant at) {
        try (Connection connection = database.getConnection();
                var note = connection.prepareStatement(RESTATE)) {
            note.setObject(1, subject.value());
            note.setString(2, purpose.value());
            note.setLong(3, told.version());
            note.setObject(4, EventRows.utc(at));
            note.setString(5, told.reason());
            note.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a decision could not be noted", e);
        }
    }

    /** REQ-CON-09: as long as the consent lasts and five years; a grant without an end is open until something ends it. */
    private @Nullable LocalDate kept(ConsentEvent event) {
        Instant end = event.act() == Act.GRANTED ? event.expiresAt() : event.recordedAt();
        return end == null ? null : fiveYearsFrom(end);
    }

    private LocalDate fiveYearsFrom(Instant end) {
        return retention.lastDay(RetentionRule.RET_11, BelgianTime.day(end));
    }
}
