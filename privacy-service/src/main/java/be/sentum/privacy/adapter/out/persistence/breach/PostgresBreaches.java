package be.sentum.privacy.adapter.out.persistence.breach;

import be.sentum.personaldata.inventory.RetentionRule;
import be.sentum.personaldata.retention.RetentionSchedule;
import be.sentum.privacy.adapter.out.persistence.Database;
import be.sentum.privacy.adapter.out.persistence.Json;
import be.sentum.privacy.application.port.out.breach.BreachRegister;
import be.sentum.privacy.domain.breach.AuthorityDecision;
import be.sentum.privacy.domain.breach.Breach;
import be.sentum.privacy.domain.breach.BreachId;
import be.sentum.privacy.domain.breach.Notification;
import be.sentum.privacy.domain.breach.PersonsDecision;
import be.sentum.privacy.domain.breach.Phase;
import be.sentum.privacy.domain.clock.AnswerPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@link BreachRegister} in PostgreSQL: a document with the columns that are asked for beside it. */
@ApplicationScoped
class PostgresBreaches implements BreachRegister {

    private static final String ADD = """
            insert into breach (id, version, aware_at, deadline_at, clock_runs, file, retained_until)
            values (?, ?, ?, ?, ?, ?::jsonb, ?)""";

    private static final String SAVE =
            "update breach set version = ?, clock_runs = ?, file = ?::jsonb, retained_until = ? where id = ?";

    private final Database database;
    private final Json json;
    private final RetentionSchedule schedule;

    PostgresBreaches(Database database, Json json, RetentionSchedule schedule) {
        this.database = database;
        this.json = json;
        this.schedule = schedule;
    }

    /** What has no column of its own. */
    record File(
            Instant detectedAt,
            List<Phase> phases,
            List<AuthorityDecision> decisions,
            List<Notification> notifications,
            List<PersonsDecision> persons) {}

    @Override
    public void add(Breach breach) {
        database.update(
                ADD,
                breach.id().value(),
                breach.version(),
                breach.awareAt(),
                breach.deadlineAt(),
                breach.clockRuns(),
                file(breach),
                lastDay(breach));
    }

    @Override
    public void save(Breach breach) {
        database.update(
                SAVE,
                breach.version(),
                breach.clockRuns(),
                file(breach),
                lastDay(breach),
                breach.id().value());
    }

    @Override
    public Optional<Breach> find(BreachId id) {
        return database.one("select * from breach where id = ?", this::read, id.value());
    }

    @Override
    public Optional<Breach> lock(BreachId id) {
        return database.one("select * from breach where id = ? for update", this::read, id.value());
    }

    @Override
    public List<Breach> list(@Nullable BreachId after, int limit) {
        return after == null
                ? database.query("select * from breach order by id desc limit ?", this::read, limit)
                : database.query(
                        "select * from breach where id < ? order by id desc limit ?", this::read, after.value(), limit);
    }

    @Override
    public List<Breach> running() {
        return database.query("select * from breach where clock_runs order by deadline_at, id", this::read);
    }

    @Override
    public boolean alerted(BreachId id, Alert alert, Instant at) {
        return database.update(
                        "insert into breach_alert (breach_id, alert, at) values (?, ?, ?) on conflict do nothing",
                        id.value(),
                        alert.name().toLowerCase(Locale.ROOT),
                        at)
                == 1;
    }

    private String file(Breach breach) {
        return json.write(new File(
                breach.detectedAt(), breach.phases(), breach.decisions(), breach.notifications(), breach.persons()));
    }

    private LocalDate lastDay(Breach breach) {
        return schedule.lastDay(RetentionRule.RET_17, LocalDate.ofInstant(breach.lastEntry(), AnswerPeriod.BRUSSELS));
    }

    private Breach read(ResultSet row) throws SQLException {
        File file = json.read(row.getString("file"), File.class);
        return new Breach(
                new BreachId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                file.detectedAt(),
                Database.instant(row, "aware_at"),
                Database.instant(row, "deadline_at"),
                file.phases(),
                file.decisions(),
                file.notifications(),
                file.persons());
    }
}
