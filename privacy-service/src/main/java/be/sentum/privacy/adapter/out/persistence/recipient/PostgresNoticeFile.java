package be.sentum.privacy.adapter.out.persistence.recipient;

import be.sentum.personaldata.inventory.RetentionRule;
import be.sentum.personaldata.retention.RetentionSchedule;
import be.sentum.privacy.adapter.out.persistence.Database;
import be.sentum.privacy.adapter.out.persistence.Json;
import be.sentum.privacy.application.port.out.recipient.NoticeFile;
import be.sentum.privacy.domain.clock.AnswerPeriod;
import be.sentum.privacy.domain.recipient.ChangeKind;
import be.sentum.privacy.domain.recipient.NoticeState;
import be.sentum.privacy.domain.recipient.RecipientNotice;
import be.sentum.privacy.domain.recipient.RecipientNotice.Progress;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.subject.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** {@link NoticeFile} in PostgreSQL. */
@ApplicationScoped
class PostgresNoticeFile implements NoticeFile {

    private static final String ADD = """
            insert into recipient_notice (id, occasion, subject_id, request_id, recipient, change, fields, refs, state,
                                          created_at, tries, next_at, token_hash, retained_until)
            values (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?, ?, ?)
            on conflict (occasion, recipient) do nothing""";

    private static final String TAKE = """
            update recipient_notice set next_at = ?, tries = tries + 1 where id in (
                select id from recipient_notice where state = 'open' and next_at <= ?
                 order by next_at limit ? for update skip locked)
            returning *""";

    private static final String OVERDUE = """
            update recipient_notice set state = 'overdue' where id in (
                select id from recipient_notice where state = 'open' and created_at <= ?
                 order by created_at limit ? for update skip locked)
            returning *""";

    private static final String KEEP = """
            update recipient_notice set state = ?, tries = ?, next_at = ?, sent_at = ?, means = ?, ended_at = ?,
                   settlement = ?, reason = ? where id = ?""";

    private static final String WAS_TOLD = """
            select 1 from recipient_notice
             where subject_id = ? and recipient = ? and change = ? and created_at >= ? limit 1""";

    private final Database database;
    private final Json json;
    private final NoticeRows rows;
    private final RetentionSchedule schedule;

    PostgresNoticeFile(Database database, Json json, NoticeRows rows, RetentionSchedule schedule) {
        this.database = database;
        this.json = json;
        this.rows = rows;
        this.schedule = schedule;
    }

    @Override
    public boolean add(RecipientNotice notice, String tokenHash) {
        RequestId request = notice.request();
        Progress progress = notice.progress();
        return database.update(
                        ADD,
                        notice.id(),
                        notice.occasion(),
                        notice.subject().value(),
                        request == null ? null : request.value(),
                        notice.recipient(),
                        notice.change().word(),
                        json.write(notice.fields()),
                        json.write(notice.references()),
                        progress.state().word(),
                        notice.createdAt(),
                        progress.tries(),
                        progress.nextAt(),
                        tokenHash,
                        schedule.lastDay(
                                RetentionRule.RET_14, LocalDate.ofInstant(notice.createdAt(), AnswerPeriod.BRUSSELS)))
                == 1;
    }

    @Override
    public List<RecipientNotice> take(Instant now, Instant until, int limit) {
        return database.query(TAKE, rows::read, until, now, limit);
    }

    @Override
    public List<RecipientNotice> overdue(Instant madeBefore, int limit) {
        return database.query(OVERDUE, rows::read, madeBefore, limit);
    }

    @Override
    public void keep(RecipientNotice notice) {
        Progress progress = notice.progress();
        database.update(
                KEEP,
                progress.state().word(),
                progress.tries(),
                progress.nextAt(),
                progress.sentAt(),
                progress.means() == null ? null : progress.means().word(),
                progress.endedAt(),
                progress.settlement() == null ? null : progress.settlement().word(),
                progress.reason(),
                notice.id());
    }

    @Override
    public Optional<RecipientNotice> lock(UUID id) {
        return database.one("select * from recipient_notice where id = ? for update", rows::read, id);
    }

    @Override
    public Optional<RecipientNotice> lockByToken(String tokenHash) {
        return database.one("select * from recipient_notice where token_hash = ? for update", rows::read, tokenHash);
    }

    @Override
    public List<RecipientNotice> of(RequestId request) {
        return database.query(
                "select * from recipient_notice where request_id = ? order by created_at, recipient",
                rows::read,
                request.value());
    }

    @Override
    public List<RecipientNotice> ofOccasion(UUID occasion) {
        return database.query(
                "select * from recipient_notice where occasion = ? order by recipient", rows::read, occasion);
    }

    @Override
    public List<RecipientNotice> of(SubjectId subject, int limit) {
        return database.query(
                "select * from recipient_notice where subject_id = ? order by created_at desc, recipient limit ?",
                rows::read,
                subject.value(),
                limit);
    }

    @Override
    public List<RecipientNotice> awaitingHuman(int limit) {
        return database.query(
                "select * from recipient_notice where state = ? order by created_at, recipient limit ?",
                rows::read,
                NoticeState.OVERDUE.word(),
                limit);
    }

    @Override
    public boolean wasTold(SubjectId subject, String recipient, ChangeKind change, Instant since) {
        return database.one(WAS_TOLD, row -> true, subject.value(), recipient, change.word(), since)
                .isPresent();
    }
}
