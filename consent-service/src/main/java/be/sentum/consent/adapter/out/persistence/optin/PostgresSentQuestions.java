package be.sentum.consent.adapter.out.persistence.optin;

import be.sentum.consent.application.port.out.NewIds;
import be.sentum.consent.application.port.out.optin.SentQuestions;
import be.sentum.consent.domain.BelgianTime;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.purpose.PurposeCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

@ApplicationScoped
class PostgresSentQuestions implements SentQuestions {

    private static final String SINCE =
            "select sent_at from sent_question where subject_id = ? and purpose = ? and sent_at > ? order by sent_at";

    private static final String NOTE =
            "insert into sent_question (id, subject_id, purpose, sent_at, retained_until) values (?, ?, ?, ?, ?)";

    private final DataSource database;
    private final NewIds ids;

    PostgresSentQuestions(DataSource database, NewIds ids) {
        this.database = database;
        this.ids = ids;
    }

    @Override
    public List<Instant> since(SubjectId subject, PurposeCode purpose, Instant moment) {
        try (Connection connection = database.getConnection();
                var query = connection.prepareStatement(SINCE)) {
            query.setObject(1, subject.value());
            query.setString(2, purpose.value());
            query.setObject(3, moment.atOffset(ZoneOffset.UTC));
            try (ResultSet rows = query.executeQuery()) {
                List<Instant> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(rows.getObject(1, OffsetDateTime.class).toInstant());
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("mails that asked could not be counted", e);
        }
    }

    @Override
    public void note(SubjectId subject, PurposeCode purpose, Instant sentAt, Instant countsUntil) {
        try (Connection connection = database.getConnection();
                var insert = connection.prepareStatement(NOTE)) {
            insert.setObject(1, ids.next());
            insert.setObject(2, subject.value());
            insert.setString(3, purpose.value());
            insert.setObject(4, sentAt.atOffset(ZoneOffset.UTC));
            insert.setObject(5, BelgianTime.day(countsUntil));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a mail that asks could not be noted", e);
        }
    }
}
