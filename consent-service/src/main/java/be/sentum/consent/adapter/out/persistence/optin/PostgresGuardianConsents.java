package be.sentum.consent.adapter.out.persistence.optin;

import be.sentum.consent.application.port.out.optin.GuardianConsents;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.act.ConsentMethod;
import be.sentum.consent.domain.act.Shown;
import be.sentum.consent.domain.optin.GuardianConsent;
import be.sentum.consent.domain.purpose.PurposeCode;
import be.sentum.consent.domain.purpose.TextVersionId;
import be.sentum.consent.domain.suppression.SealedAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

@ApplicationScoped
class PostgresGuardianConsents implements GuardianConsents {

    private static final String KEEP = """
            insert into guardian_consent (id, subject_id, purpose, text_version_id, text_sha256, language,
                                          guardian_hmac, confirmed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    private final DataSource database;

    PostgresGuardianConsents(DataSource database) {
        this.database = database;
    }

    @Override
    public void keep(GuardianConsent consent) {
        try (Connection connection = database.getConnection();
                var insert = connection.prepareStatement(KEEP)) {
            insert.setObject(1, consent.id());
            insert.setObject(2, consent.child().value());
            insert.setString(3, consent.purpose().value());
            insert.setObject(4, consent.shown().text().value());
            insert.setString(5, consent.shown().sha256());
            insert.setString(6, consent.shown().language());
            insert.setString(7, consent.guardian().hmac());
            insert.setObject(8, consent.confirmedAt().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a guardian's act could not be kept", e);
        }
    }

    @Override
    public Optional<GuardianConsent> find(UUID id) {
        try (Connection connection = database.getConnection();
                var query = connection.prepareStatement("select * from guardian_consent where id = ?")) {
            query.setObject(1, id);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(consent(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a guardian's act could not be read", e);
        }
    }

    private static GuardianConsent consent(ResultSet row) throws SQLException {
        return new GuardianConsent(
                row.getObject("id", UUID.class),
                new SubjectId(row.getObject("subject_id", UUID.class)),
                new PurposeCode(row.getString("purpose")),
                new Shown(
                        new TextVersionId(row.getObject("text_version_id", UUID.class)),
                        row.getString("text_sha256"),
                        row.getString("language"),
                        ConsentMethod.DOUBLE_OPT_IN,
                        null),
                new SealedAddress(row.getString("guardian_hmac")),
                row.getObject("confirmed_at", OffsetDateTime.class).toInstant());
    }
}
