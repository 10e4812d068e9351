package be.sentum.privacy.adapter.out.persistence.recipient;

import be.sentum.privacy.adapter.out.persistence.Database;
import be.sentum.privacy.adapter.out.persistence.Json;
import be.sentum.privacy.domain.recipient.ChangeKind;
import be.sentum.privacy.domain.recipient.Means;
import be.sentum.privacy.domain.recipient.NoticeState;
import be.sentum.privacy.domain.recipient.RecipientNotice;
import be.sentum.privacy.domain.recipient.RecipientNotice.Progress;
import be.sentum.privacy.domain.recipient.Reference;
import be.sentum.privacy.domain.recipient.Settlement;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.subject.SubjectId;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads notices. */
@Singleton
class NoticeRows {

    private final Json json;

    NoticeRows(Json json) {
        this.json = json;
    }

    RecipientNotice read(ResultSet row) throws SQLException {
        UUID request = row.getObject("request_id", UUID.class);
        return new RecipientNotice(
                row.getObject("id", UUID.class),
                row.getObject("occasion", UUID.class),
                new SubjectId(row.getObject("subject_id", UUID.class)),
                request == null ? null : new RequestId(request),
                row.getString("recipient"),
                ChangeKind.named(row.getString("change")),
                List.of(json.read(row.getString("fields"), String[].class)),
                List.of(json.read(row.getString("refs"), Reference[].class)),
                Database.instant(row, "created_at"),
                progress(row));
    }

    private static Progress progress(ResultSet row) throws SQLException {
        String means = row.getString("means");
        String settlement = row.getString("settlement");
        return new Progress(
                NoticeState.named(row.getString("state")),
                row.getInt("tries"),
                Database.instant(row, "next_at"),
                instant(row, "sent_at"),
                means == null ? null : Means.valueOf(means.toUpperCase(Locale.ROOT)),
                instant(row, "ended_at"),
                settlement == null ? null : Settlement.named(settlement).orElseThrow(),
                row.getString("reason"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? null : Database.instant(row, column);
    }
}
