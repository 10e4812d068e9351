package be.sentum.mail.queue;

import be.sentum.mail.Letter;
import be.sentum.mail.Letters;
import be.sentum.mail.MailConfig;
import be.sentum.mail.text.LetterRenderer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** {@link Letters} as rows of the caller's transaction. */
@Singleton
class QueuedLetters implements Letters {

    private static final String INSERT = """
            insert into letter (id, subject_id, template, language, recipient, subject_line, body_text, body_html,
                                headers, created_at, due_at, give_up_at)
            select ?, s.id, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?
              from (select ?::uuid as id) s
             where not exists (select from erased_subject e where e.subject_id = s.id)
               and not exists (select from sent_letter t where t.id = ?)
            on conflict (id) do nothing
            """;

    private final DataSource database;
    private final LetterRenderer renderer;
    private final TransactionManager transactions;
    private final ObjectMapper json;
    private final InstantSource clock;
    private final MailConfig config;

    QueuedLetters(
            DataSource database,
            LetterRenderer renderer,
            TransactionManager transactions,
            ObjectMapper json,
            InstantSource clock,
            MailConfig config) {
        this.database = database;
        this.renderer = renderer;
        this.transactions = transactions;
        this.json = json;
        this.clock = clock;
        this.config = config;
    }

    @Override
    public void write(Letter letter) {
        inTransaction();
        LetterRenderer.Rendered words = renderer.render(letter);
        Instant now = clock.instant();
        try (Connection connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, letter.id());
            insert.setString(2, letter.template());
            insert.setString(3, letter.language());
            insert.setString(4, letter.to());
            insert.setString(5, words.subject());
            insert.setString(6, words.text());
            insert.setString(7, words.html());
            insert.setString(8, json.writeValueAsString(letter.headers()));
            insert.setObject(9, now.atOffset(ZoneOffset.UTC));
            insert.setObject(10, now.atOffset(ZoneOffset.UTC));
            insert.setObject(11, giveUpAt(letter, now).atOffset(ZoneOffset.UTC));
            insert.setObject(12, letter.subjectId());
            insert.setObject(13, letter.id());
            insert.executeUpdate();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("a letter could not be queued", e);
        }
    }

    private Instant giveUpAt(Letter letter, Instant now) {
        Instant usual = now.plus(config.giveUpAfter());
        Instant end = letter.goodUntil();
        return end != null && end.isBefore(usual) ? end : usual;
    }

    private void inTransaction() {
        try {
            if (transactions.getStatus() != Status.STATUS_ACTIVE) {
                throw new IllegalStateException("a letter is written in the transaction that gives the reason for it");
            }
        } catch (SystemException e) {
            throw new IllegalStateException(e);
        }
    }
}
