package be.sentum.privacy.adapter.out.persistence.rectification;

import be.sentum.personaldata.inventory.RetentionRule;
import be.sentum.personaldata.retention.RetentionSchedule;
import be.sentum.privacy.adapter.out.persistence.Database;
import be.sentum.privacy.adapter.out.persistence.Json;
import be.sentum.privacy.application.port.out.rectification.RectificationFile;
import be.sentum.privacy.domain.clock.AnswerPeriod;
import be.sentum.privacy.domain.rectification.Rectification;
import be.sentum.privacy.domain.rectification.Rectification.Verdict;
import be.sentum.privacy.domain.rectification.Result;
import be.sentum.privacy.domain.rectification.Supplement;
import be.sentum.privacy.domain.request.RequestId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@link RectificationFile} in PostgreSQL. */
@ApplicationScoped
class PostgresRectifications implements RectificationFile {

    private static final String KEEP = """
            insert into rectification (request_id, statement, contested, retained_until) values (?, ?, ?::jsonb, ?)
            on conflict (request_id) do update set statement = excluded.statement, contested = excluded.contested""";

    private static final String DECIDED = """
            insert into rectification (request_id, contested, result, corrected, decided_at, retained_until)
            values (?, '[]', ?, ?::jsonb, ?, ?)
            on conflict (request_id) do update set result = excluded.result, corrected = excluded.corrected,
                decided_at = excluded.decided_at, retained_until = excluded.retained_until""";

    private final Database database;
    private final Json json;
    private final RetentionSchedule schedule;

    PostgresRectifications(Database database, Json json, RetentionSchedule schedule) {
        this.database = database;
        this.json = json;
        this.schedule = schedule;
    }

    @Override
    public void keep(RequestId request, Supplement supplement, Instant now) {
        database.update(
                KEEP, request.value(), supplement.statement(), json.write(supplement.contested()), lastDay(now));
    }

    @Override
    public Optional<Rectification> of(RequestId request) {
        return database.one("select * from rectification where request_id = ?", this::read, request.value());
    }

    @Override
    public void decided(RequestId request, Verdict verdict) {
        database.update(
                DECIDED,
                request.value(),
                verdict.result().word(),
                json.write(verdict.corrected()),
                verdict.at(),
                lastDay(verdict.at()));
    }

    private LocalDate lastDay(Instant at) {
        return schedule.lastDay(RetentionRule.RET_14, LocalDate.ofInstant(at, AnswerPeriod.BRUSSELS));
    }

    private Rectification read(ResultSet row) throws SQLException {
        return new Rectification(
                new RequestId(row.getObject("request_id", UUID.class)),
                new Supplement(
                        row.getString("statement"), List.of(json.read(row.getString("contested"), String[].class))),
                verdict(row));
    }

    private @Nullable Verdict verdict(ResultSet row) throws SQLException {
        String result = row.getString("result");
        return result == null
                ? null
                : new Verdict(
                        Result.named(result),
                        List.of(json.read(row.getString("corrected"), String[].class)),
                        Database.instant(row, "decided_at"));
    }
}
