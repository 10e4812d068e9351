package be.sentum.privacy.adapter.out.persistence.identity;

import be.sentum.personaldata.inventory.RetentionRule;
import be.sentum.personaldata.retention.RetentionSchedule;
import be.sentum.personaldata.retention.Today;
import be.sentum.privacy.adapter.out.persistence.Database;
import be.sentum.privacy.application.port.out.identity.IdentityChecks;
import be.sentum.privacy.domain.identity.check.CheckId;
import be.sentum.privacy.domain.identity.check.IdentityCheck;
import be.sentum.privacy.domain.identity.check.IdentityCheck.Question;
import be.sentum.privacy.domain.identity.check.IdentityCheck.State;
import be.sentum.privacy.domain.identity.check.Proof;
import be.sentum.privacy.domain.request.RequestId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresIdentityChecks implements IdentityChecks {

    private static final String ADD = """
            insert into identity_check (id, request_id, token_hmac, address_hmac, doubt, asked_at, link_until, state,
                                        wrong_tries, locked_until, proof)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String SAVE = """
            update identity_check set state = ?, wrong_tries = ?, locked_until = ?, proof = ?,
                   evidence_until = case when address_hmac is null then null else ?::date end
             where id = ?""";

    private final Database database;
    private final RetentionSchedule schedule;
    private final Today today;

    PostgresIdentityChecks(Database database, RetentionSchedule schedule, Today today) {
        this.database = database;
        this.schedule = schedule;
        this.today = today;
    }

    @Override
    public void add(IdentityCheck check) {
        Question question = check.question();
        database.update(
                ADD,
                check.id().value(),
                check.request().value(),
                question.token(),
                question.address(),
                question.doubt(),
                question.askedAt(),
                question.linkUntil(),
                check.state().word(),
                check.wrongTries(),
                check.lockedUntil(),
                proof(check));
    }

    @Override
    public void save(IdentityCheck check) {
        database.update(
                SAVE,
                check.state().word(),
                check.wrongTries(),
                check.lockedUntil(),
                proof(check),
                check.state() == State.OPEN ? null : schedule.lastDay(RetentionRule.RET_16, today.date()),
                check.id().value());
    }

    private static @Nullable String proof(IdentityCheck check) {
        return check.proof().map(Proof::word).orElse(null);
    }

    @Override
    public Optional<IdentityCheck> withToken(String fingerprint) {
        return database.one(
                "select * from identity_check where token_hmac = ?", PostgresIdentityChecks::read, fingerprint);
    }

    @Override
    public Optional<IdentityCheck> newest(RequestId request) {
        return database.one(
                "select * from identity_check where request_id = ? order by asked_at desc, id desc limit 1",
                PostgresIdentityChecks::read,
                request.value());
    }

    private static IdentityCheck read(ResultSet row) throws SQLException {
        return IdentityCheck.rehydrate(
                new CheckId(row.getObject("id", UUID.class)),
                new RequestId(row.getObject("request_id", UUID.class)),
                new Question(
                        row.getString("token_hmac"),
                        row.getString("address_hmac"),
                        row.getString("doubt"),
                        Database.instant(row, "asked_at"),
                        Database.instant(row, "link_until")),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getInt("wrong_tries"),
                lockedUntil(row),
                Proof.named(String.valueOf(row.getString("proof"))).orElse(null));
    }

    private static @Nullable Instant lockedUntil(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("locked_until", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
