package be.sentum.consent.adapter.out.persistence.optin;

import be.sentum.consent.application.port.out.optin.PendingOptIns;
import be.sentum.consent.domain.BelgianTime;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.act.ConsentMethod;
import be.sentum.consent.domain.act.Evidence;
import be.sentum.consent.domain.act.Shown;
import be.sentum.consent.domain.optin.PendingOptIn;
import be.sentum.consent.domain.purpose.PurposeCode;
import be.sentum.consent.domain.purpose.TextVersionId;
import be.sentum.consent.domain.suppression.SealedAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

@ApplicationScoped
class PostgresPendingOptIns implements PendingOptIns {

    private static final String KEEP = """
            insert into pending_opt_in (id, token_sha256, subject_id, purpose, text_version_id, text_sha256, language,
                                        ui_variant, screen_id, request_id, guardian_hmac, asked_at, until,
                                        retained_until, guardian_consent_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (subject_id, purpose, (guardian_hmac is null))
            do update set id = excluded.id, token_sha256 = excluded.token_sha256,
                          text_version_id = excluded.text_version_id, text_sha256 = excluded.text_sha256,
                          language = excluded.language, ui_variant = excluded.ui_variant,
                          screen_id = excluded.screen_id, request_id = excluded.request_id,
                          guardian_hmac = excluded.guardian_hmac, asked_at = excluded.asked_at,
                          until = excluded.until, retained_until = excluded.retained_until,
                          guardian_consent_id = excluded.guardian_consent_id""";

    private static final String FIND = "select * from pending_opt_in where token_sha256 = ?";

    private static final String CANCEL = """
            delete from pending_opt_in where id in (
                select id from pending_opt_in where subject_id = ? and purpose = any (?) order by id for update)""";

    private static final String CANCEL_OWN = """
            delete from pending_opt_in where id in (
                select id from pending_opt_in
                 where subject_id = ? and guardian_hmac is null order by id for update)""";

    private final DataSource database;

    PostgresPendingOptIns(DataSource database) {
        this.database = database;
    }

    @Override
    public void keep(PendingOptIn pending, String token) {
        Shown shown = pending.shown();
        SealedAddress guardian = pending.guardian();
        try (Connection connection = database.getConnection();
                var insert = connection.prepareStatement(KEEP)) {
            insert.setObject(1, pending.id());
            insert.setString(2, sha256(token));
            insert.setObject(3, pending.subject().value());
            insert.setString(4, pending.purpose().value());
            insert.setObject(5, shown.text().value());
            insert.setString(6, shown.sha256());
            insert.setString(7, shown.language());
            insert.setString(8, shown.uiVariant());
            insert.setString(9, pending.evidence().screenId());
            insert.setString(10, pending.evidence().requestId());
            insert.setString(11, guardian == null ? null : guardian.hmac());
            insert.setObject(12, pending.askedAt().atOffset(ZoneOffset.UTC));
            insert.setObject(13, pending.until().atOffset(ZoneOffset.UTC));
            insert.setObject(14, BelgianTime.day(pending.until()));
            insert.setObject(15, pending.evidence().guardianConsentId());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a waiting grant could not be kept", e);
        }
    }

    @Override
    public Optional<PendingOptIn> find(String token) {
        return select(FIND, token);
    }

    @Override
    public Optional<PendingOptIn> take(String token) {
        return select(FIND + " for update", token);
    }

    private Optional<PendingOptIn> select(String sql, String token) {
        try (Connection connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setString(1, sha256(token));
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(pending(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a waiting grant could not be read", e);
        }
    }

    @Override
    public void done(PendingOptIn pending) {
        try (Connection connection = database.getConnection();
                var delete = connection.prepareStatement("delete from pending_opt_in where id = ?")) {
            delete.setObject(1, pending.id());
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a waiting grant could not be closed", e);
        }
    }

    @Override
    public void cancel(SubjectId subject, Collection<PurposeCode> purposes) {
        try (Connection connection = database.getConnection();
                var delete = connection.prepareStatement(CANCEL)) {
            delete.setObject(1, subject.value());
            delete.setArray(
                    2,
                    connection.createArrayOf(
                            "text", purposes.stream().map(PurposeCode::value).toArray()));
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("waiting grants could not be cancelled", e);
        }
    }

    @Override
    public void cancelOwn(SubjectId subject) {
        try (Connection connection = database.getConnection();
                var delete = connection.prepareStatement(CANCEL_OWN)) {
            delete.setObject(1, subject.value());
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("waiting grants could not be cancelled", e);
        }
    }

    private static PendingOptIn pending(ResultSet row) throws SQLException {
        String guardian = row.getString("guardian_hmac");
        return new PendingOptIn(
                row.getObject("id", UUID.class),
                new SubjectId(row.getObject("subject_id", UUID.class)),
                new PurposeCode(row.getString("purpose")),
                new Shown(
                        new TextVersionId(row.getObject("text_version_id", UUID.class)),
                        row.getString("text_sha256"),
                        row.getString("language"),
                        ConsentMethod.DOUBLE_OPT_IN,
                        row.getString("ui_variant")),
                new Evidence(
                        row.getString("screen_id"),
                        row.getString("request_id"),
                        null,
                        row.getObject("guardian_consent_id", UUID.class)),
                guardian == null ? null : new SealedAddress(guardian),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getObject("until", OffsetDateTime.class).toInstant());
    }

    private static String sha256(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
