package be.sentum.privacy.adapter.in.rest.recipient;

import be.sentum.privacy.domain.recipient.Means;
import be.sentum.privacy.domain.recipient.RecipientNotice;
import be.sentum.privacy.domain.recipient.Settlement;
import be.sentum.privacy.domain.request.RequestId;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A recipient that is told of a change. */
@Schema(name = "RecipientNotice")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RecipientNoticeResponse(
        UUID id,

        @Schema(description = "code of the recipient") String recipient,

        @Schema(description = "its name, as the register has it") @Nullable
        String name,

        @Schema(description = "rectification, erasure, restriction or restriction_lifted")
        String change,

        @Schema(description = "names of the fields that changed; empty: everything")
        List<String> fields,

        @Schema(description = "open, acknowledged, overdue or settled")
        String state,

        Instant since,
        @Nullable Instant toldAt,
        @Nullable Instant endedAt,

        @Schema(description = "mail, webhook or link: how it was told, or how it answered") @Nullable
        String means,

        @Schema(description = "impossible, disproportionate or told_otherwise") @Nullable
        String settlement,

        @Nullable String reason,

        @Schema(description = "the case it happened in, if any") @Nullable
        UUID request) {

    /** @param names of recipients by code */
    static RecipientNoticeResponse of(RecipientNotice notice, Map<String, String> names) {
        RecipientNotice.Progress progress = notice.progress();
        return new RecipientNoticeResponse(
                notice.id(),
                notice.recipient(),
                names.get(notice.recipient()),
                notice.change().word(),
                notice.fields(),
                progress.state().word(),
                notice.createdAt(),
                progress.sentAt(),
                progress.endedAt(),
                Optional.ofNullable(progress.means()).map(Means::word).orElse(null),
                Optional.ofNullable(progress.settlement()).map(Settlement::word).orElse(null),
                progress.reason(),
                Optional.ofNullable(notice.request()).map(RequestId::value).orElse(null));
    }
}
