package be.sentum.mail.queue;

import be.sentum.mail.MailConfig;
import be.sentum.personaldata.inventory.RetentionRule;
import be.sentum.personaldata.retention.RetentionSchedule;
import be.sentum.personaldata.retention.Today;
import be.sentum.personaldata.subject.SubjectLock;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The queue as the sender sees it: any number of replicas take from it, each letter goes to one of them at a time. Each
 * method is one statement, which commits by itself.
 */
@Singleton
public class LetterQueue {

    private static final TypeReference<java.util.Map<String, String>> HEADERS = new TypeReference<>() {};

    private static final String DROP = """
            delete from letter
             where id in (select l.id from letter l
                           where l.due_at <= ?
                             and (l.give_up_at <= ?
                                  or exists (select from erased_subject e where e.subject_id = l.subject_id))
                             for update skip locked)
            """;

    private static final String TAKE = """
            update letter set attempts = attempts + 1, due_at = ?
             where id = (select l.id from letter l
                          where l.due_at <= ? and l.give_up_at > ?
                            and not exists (select from erased_subject e where e.subject_id = l.subject_id)
                          order by l.due_at limit 1 for update of l skip locked)
            returning id, subject_id, template, recipient, language, subject_line, body_text, body_html, headers::text, attempts
            """;

    /** Waits for an erasure that is at work: what it has looked through already, nothing is added to. */
    private static final String SENT = SubjectLock.SHARED + """
            with gone as (delete from letter where id = ? returning id, subject_id, template, language)
            insert into sent_letter (id, subject_id, template, language, sent_at, retained_until)
            select id, subject_id, template, language, ?, ? from gone
            on conflict do nothing
            """;

    private static final String RETRY = "update letter set due_at = ? where id = ? and attempts = ?";

    private static final String REFUSED = "delete from letter where id = ?";

    private final DataSource database;
    private final ObjectMapper json;
    private final InstantSource clock;
    private final MailConfig config;
    private final RetentionSchedule retention;
    private final Today today;

    LetterQueue(
            DataSource database,
            ObjectMapper json,
            InstantSource clock,
            MailConfig config,
            RetentionSchedule retention,
            Today today) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.config = config;
        this.retention = retention;
        this.today = today;
    }

    /** Deletes what nobody should get any more: letters to the erased, and those past their time. Answers how many. */
    public int drop() {
        return run(DROP, statement -> {
            statement.setObject(1, at(clock.instant()));
            statement.setObject(2, at(clock.instant()));
            return statement.executeUpdate();
        });
    }

    /** The letter that is due longest and still worth sending; it is this replica's until the lease ends. */
    public Optional<WaitingLetter> take() {
        Instant now = clock.instant();
        return run(TAKE, statement -> {
            statement.setObject(1, at(now.plus(config.lease())));
            statement.setObject(2, at(now));
            statement.setObject(3, at(now));
            try (ResultSet found = statement.executeQuery()) {
                return found.next() ? Optional.of(read(found)) : Optional.empty();
            }
        });
    }

    /** It was delivered: only that remains, for twelve months (RET-13), unless its subject was erased meanwhile. */
    public void sent(WaitingLetter letter) {
        run(SENT, statement -> {
            statement.setString(
                    1, letter.subjectId() == null ? null : letter.subjectId().toString());
            statement.setObject(2, letter.id());
            statement.setObject(3, at(clock.instant()));
            statement.setObject(4, retention.lastDay(RetentionRule.RET_13, today.date()));
            return statement.execute();
        });
    }

    /** It was not delivered; it is due again after the pause. */
    public void retry(WaitingLetter letter, Duration pause) {
        run(RETRY, statement -> {
            statement.setObject(1, at(clock.instant().plus(pause)));
            statement.setObject(2, letter.id());
            statement.setInt(3, letter.attempts());
            return statement.executeUpdate();
        });
    }

    /** Nobody receives mail there. */
    public void refused(UUID letter) {
        run(REFUSED, statement -> {
            statement.setObject(1, letter);
            return statement.executeUpdate();
        });
    }

    private WaitingLetter read(ResultSet found) throws SQLException {
        try {
            return new WaitingLetter(
                    found.getObject(1, UUID.class),
                    found.getObject(2, UUID.class),
                    found.getString(3),
                    found.getString(4),
                    found.getString(5),
                    found.getString(6),
                    found.getString(7),
                    found.getString(8),
                    json.readValue(found.getString(9), HEADERS),
                    found.getInt(10));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the headers of a letter cannot be read", e);
        }
    }

    private <T> T run(String sql, Work<T> work) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("the queue of letters cannot be used now", e);
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }
}
