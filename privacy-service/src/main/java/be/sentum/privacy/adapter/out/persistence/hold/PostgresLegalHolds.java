package be.sentum.privacy.adapter.out.persistence.hold;

import be.sentum.personaldata.inventory.RetentionRule;
import be.sentum.personaldata.retention.RetentionSchedule;
import be.sentum.privacy.adapter.out.persistence.Database;
import be.sentum.privacy.adapter.out.persistence.Json;
import be.sentum.privacy.application.port.out.hold.LegalHoldRegister;
import be.sentum.privacy.domain.clock.AnswerPeriod;
import be.sentum.privacy.domain.hold.HoldId;
import be.sentum.privacy.domain.hold.HoldScope;
import be.sentum.privacy.domain.hold.LegalHold;
import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.domain.subject.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@link LegalHoldRegister} in PostgreSQL. */
@ApplicationScoped
class PostgresLegalHolds implements LegalHoldRegister {

    private static final String ADD = """
            insert into hold_register (id, case_ref, subject_id, services, categories, review_on, reason, placed_by,
                                       placed_at)
            values (?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?)""";

    private static final String SAVE = """
            update hold_register set review_on = ?, released_by = ?, released_at = ?, retained_until = ? where id = ?""";

    private static final String NOTE = """
            insert into hold_receipt (hold_id, service, state, at) values (?, ?, ?, ?)
            on conflict (hold_id, service) do update set state = excluded.state, at = excluded.at
             where excluded.at >= hold_receipt.at""";

    private final Database database;
    private final Json json;
    private final RetentionSchedule schedule;

    PostgresLegalHolds(Database database, Json json, RetentionSchedule schedule) {
        this.database = database;
        this.json = json;
        this.schedule = schedule;
    }

    @Override
    public boolean isHeld(SubjectId subject) {
        database.query(
                "select 1 from pg_advisory_xact_lock(hashtextextended('hold ' || ?, 24))",
                row -> 1,
                subject.value().toString());
        return database.one(
                        "select 1 from hold_register where subject_id = ? and released_at is null limit 1",
                        row -> 1,
                        subject.value())
                .isPresent();
    }

    @Override
    public void add(LegalHold hold) {
        database.update(
                ADD,
                hold.id().value(),
                hold.caseRef(),
                hold.subject().value(),
                json.write(
                        hold.scope().services().stream().map(ServiceName::value).toList()),
                json.write(hold.scope().categories()),
                hold.reviewOn(),
                hold.reason(),
                hold.placedBy(),
                hold.placedAt());
    }

    @Override
    public void save(LegalHold hold) {
        LegalHold.Release release = hold.release();
        database.update(
                SAVE,
                hold.reviewOn(),
                release == null ? null : release.by(),
                release == null ? null : release.at(),
                release == null
                        ? null
                        : schedule.lastDay(
                                RetentionRule.RET_14, LocalDate.ofInstant(release.at(), AnswerPeriod.BRUSSELS)),
                hold.id().value());
    }

    @Override
    public Optional<LegalHold> find(HoldId id) {
        return database.one("select * from hold_register where id = ?", this::read, id.value());
    }

    @Override
    public Optional<LegalHold> lock(HoldId id) {
        return database.one("select * from hold_register where id = ? for update", this::read, id.value());
    }

    @Override
    public List<LegalHold> list(@Nullable HoldId after, int limit) {
        return after == null
                ? database.query("select * from hold_register order by id desc limit ?", this::read, limit)
                : database.query(
                        "select * from hold_register where id < ? order by id desc limit ?",
                        this::read,
                        after.value(),
                        limit);
    }

    @Override
    public List<LegalHold> open() {
        return database.query(
                "select * from hold_register where released_at is null order by review_on, id", this::read);
    }

    @Override
    public void note(HoldId id, Receipt receipt) {
        database.update(NOTE, id.value(), receipt.service().value(), receipt.state(), receipt.at());
    }

    @Override
    public List<Receipt> receipts(HoldId id) {
        return database.query(
                "select * from hold_receipt where hold_id = ? order by service",
                row -> new Receipt(
                        new ServiceName(row.getString("service")), row.getString("state"), Database.instant(row, "at")),
                id.value());
    }

    private LegalHold read(ResultSet row) throws SQLException {
        String releasedBy = row.getString("released_by");
        return new LegalHold(
                new HoldId(row.getObject("id", UUID.class)),
                row.getString("case_ref"),
                new SubjectId(row.getObject("subject_id", UUID.class)),
                new HoldScope(
                        words(row, "services").stream().map(ServiceName::new).toList(), words(row, "categories")),
                row.getObject("review_on", LocalDate.class),
                row.getString("reason"),
                row.getString("placed_by"),
                Database.instant(row, "placed_at"),
                releasedBy == null ? null : new LegalHold.Release(releasedBy, Database.instant(row, "released_at")));
    }

    private List<String> words(ResultSet row, String column) throws SQLException {
        return Arrays.asList(json.read(row.getString(column), String[].class));
    }
}
