package be.sentum.consent.adapter.out.persistence;

import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.act.Act;
import be.sentum.consent.domain.act.Channel;
import be.sentum.consent.domain.act.ConsentEvent;
import be.sentum.consent.domain.act.ConsentMethod;
import be.sentum.consent.domain.act.Evidence;
import be.sentum.consent.domain.act.Shown;
import be.sentum.consent.domain.chain.Link;
import be.sentum.consent.domain.chain.LinkedEvent;
import be.sentum.consent.domain.purpose.PurposeCode;
import be.sentum.consent.domain.purpose.TextVersionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Events from the rows of {@code consent_event}. */
final class EventRows {

    static final String COLUMNS = """
            id, subject_id, purpose, act, text_version_id, text_sha256, language, method, ui_variant, channel, screen_id,
            request_id, double_opt_in_confirmed_at, guardian_consent_id, controllers, occurred_at, recorded_at,
            expires_at, position, previous_hash, hash""";

    private EventRows() {}

    static LinkedEvent linked(ResultSet row) throws SQLException {
        return new LinkedEvent(
                event(row), new Link(row.getLong("position"), row.getString("previous_hash"), row.getString("hash")));
    }

    static ConsentEvent event(ResultSet row) throws SQLException {
        return new ConsentEvent(
                row.getObject("id", UUID.class),
                new SubjectId(row.getObject("subject_id", UUID.class)),
                new PurposeCode(row.getString("purpose")),
                Act.valueOf(row.getString("act")),
                shown(row),
                Channel.valueOf(row.getString("channel")),
                new Evidence(
                        row.getString("screen_id"),
                        row.getString("request_id"),
                        instant(row, "double_opt_in_confirmed_at"),
                        row.getObject("guardian_consent_id", UUID.class)),
                List.of((String[]) row.getArray("controllers").getArray()),
                Objects.requireNonNull(instant(row, "occurred_at")),
                Objects.requireNonNull(instant(row, "recorded_at")),
                instant(row, "expires_at"));
    }

    private static @Nullable Shown shown(ResultSet row) throws SQLException {
        UUID text = row.getObject("text_version_id", UUID.class);
        return text == null
                ? null
                : new Shown(
                        new TextVersionId(text),
                        row.getString("text_sha256"),
                        row.getString("language"),
                        ConsentMethod.named(row.getString("method")).orElseThrow(),
                        row.getString("ui_variant"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
