package be.sentum.privacy.adapter.in.rest.recipient;

import be.sentum.privacy.adapter.in.rest.OfficersWords;
import be.sentum.privacy.adapter.in.rest.Problems;
import be.sentum.privacy.domain.recipient.Settlement;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why nothing more is awaited of a recipient, as an officer records it. */
@Schema(name = "RecipientNoticeSettlement")
record SettlementRequest(
        @NotNull @Schema(description = "impossible, disproportionate (Art. 19) or told_otherwise")
        String outcome,

        @NotNull @Schema(description = "in words that the person may read")
        String reason) {

    Settlement settlement() {
        return Settlement.named(outcome)
                .orElseThrow(() ->
                        Problems.invalid("outcome", "unknown", "Use impossible, disproportionate or told_otherwise."));
    }

    String words() {
        return OfficersWords.checked("reason", reason);
    }
}
