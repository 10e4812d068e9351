package be.sentum.consent.adapter.out.persistence.receipt;

import be.sentum.consent.application.port.out.RecordedDecisions;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.act.Act;
import be.sentum.consent.domain.purpose.PurposeCode;
import be.sentum.consent.domain.receipt.RecordedDecision;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresRecordedDecisions implements RecordedDecisions {

    private static final String DECISION = """
            select e.subject_id, e.purpose, e.act, e.method, e.occurred_at,
                   e.expires_at, e.controllers,
                   e.text_version_id, t.major || '.' || t.minor as version, t.language, e.text_sha256
              from consent_event e
              left join consent_text t on t.id = e.text_version_id
             where e.id = ?""";

    private final DataSource database;

    PostgresRecordedDecisions(DataSource database) {
        this.database = database;
    }

    @Override
    public Optional<RecordedDecision> find(UUID id) {
        try (Connection connection = database.getConnection();
                var query = connection.prepareStatement(DECISION)) {
            query.setObject(1, id);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(decision(id, row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a decision could not be read", e);
        }
    }

    private static RecordedDecision decision(UUID id, ResultSet row) throws SQLException {
        return new RecordedDecision(
                id,
                new SubjectId(row.getObject("subject_id", UUID.class)),
                new PurposeCode(row.getString("purpose")),
                Act.valueOf(row.getString("act")),
                text(row),
                row.getString("method"),
                List.of((String[]) row.getArray("controllers").getArray()),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                instant(row, "expires_at"));
    }

    private static RecordedDecision.@Nullable ShownText text(ResultSet row) throws SQLException {
        UUID text = row.getObject("text_version_id", UUID.class);
        return text == null
                ? null
                : new RecordedDecision.ShownText(
                        text, row.getString("version"), row.getString("language"), row.getString("text_sha256"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime found = row.getObject(column, OffsetDateTime.class);
        return found == null ? null : found.toInstant();
    }
}
