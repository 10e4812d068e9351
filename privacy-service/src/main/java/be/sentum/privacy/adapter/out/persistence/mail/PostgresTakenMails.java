package be.sentum.privacy.adapter.out.persistence.mail;

import be.sentum.personaldata.inventory.RetentionRule;
import be.sentum.personaldata.retention.RetentionSchedule;
import be.sentum.privacy.adapter.out.persistence.Database;
import be.sentum.privacy.application.port.out.intake.TakenMails;
import be.sentum.privacy.domain.clock.AnswerPeriod;
import be.sentum.privacy.domain.request.RequestId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Kept for a year: by then no mailbox hands the same mail out again. */
@ApplicationScoped
class PostgresTakenMails implements TakenMails {

    private static final String TAKE = """
            insert into taken_mail (mail_hmac, sender_hmac, arrived_at, taken_at, retained_until)
            values (?, ?, ?, ?, ?) on conflict do nothing""";

    private static final String ACKNOWLEDGED =
            "select count(*) from taken_mail where acknowledged and sender_hmac = ? and taken_at >= ?";

    private final Database database;
    private final RetentionSchedule retention;
    private final InstantSource clock;

    PostgresTakenMails(Database database, RetentionSchedule retention, InstantSource clock) {
        this.database = database;
        this.retention = retention;
        this.clock = clock;
    }

    @Override
    public boolean take(String mail, @Nullable String sender, Instant arrivedAt) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, AnswerPeriod.BRUSSELS);
        LocalDate lastDay = retention.lastDay(RetentionRule.RET_13, today);
        return database.update(TAKE, mail, sender, arrivedAt, now, lastDay) == 1;
    }

    @Override
    public Optional<RequestId> caseOf(String mail) {
        return database.one(
                "select request_id from taken_mail where mail_hmac = ? and request_id is not null",
                row -> new RequestId(row.getObject(1, UUID.class)),
                mail);
    }

    @Override
    public void note(String mail, RequestId request, boolean acknowledged) {
        database.update(
                "update taken_mail set request_id = ?, acknowledged = ? where mail_hmac = ?",
                request.value(),
                acknowledged,
                mail);
    }

    @Override
    public int acknowledgedSince(String sender, Instant since) {
        return database.one(ACKNOWLEDGED, row -> row.getInt(1), sender, since).orElse(0);
    }
}
