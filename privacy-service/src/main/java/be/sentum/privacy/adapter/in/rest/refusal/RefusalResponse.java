package be.sentum.privacy.adapter.in.rest.refusal;

import be.sentum.privacy.domain.refusal.Refusal;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An assessment as officers see it. */
@Schema(name = "Refusal")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RefusalResponse(
        UUID id,

        @Schema(description = "awaiting_approval or approved")
        String status,

        String ground,
        List<String> facts,
        String outcome,
        @Nullable String fee,
        String assessedBy,
        Instant assessedAt,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt) {

    static RefusalResponse of(Refusal refusal) {
        return new RefusalResponse(
                refusal.id().value(),
                refusal.approved().isPresent() ? "approved" : "awaiting_approval",
                refusal.ground().word(),
                refusal.facts().entries(),
                refusal.consequence().word(),
                refusal.consequence().fee() == null
                        ? null
                        : refusal.consequence().fee().toPlainString(),
                refusal.assessedBy(),
                refusal.assessedAt(),
                refusal.approved().map(Refusal.Approval::by).orElse(null),
                refusal.approved().map(Refusal.Approval::at).orElse(null));
    }
}
