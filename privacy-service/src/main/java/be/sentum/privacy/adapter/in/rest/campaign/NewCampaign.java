package be.sentum.privacy.adapter.in.rest.campaign;

import be.sentum.privacy.adapter.in.rest.Problems;
import be.sentum.privacy.domain.campaign.Reason;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom to erase, and why, as it is sent. */
@Schema(name = "NewErasureCampaign")
record NewCampaign(
        @NotNull @Schema(description = "retention, consent_withdrawn or unlawful", examples = "retention")
        String reason,

        @NotNull
        @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9 ./_-]{1,59}")
        @Schema(description = "The rule or decision it rests on; no names", examples = "RET-05")
        String reference,

        @NotEmpty @Schema(description = "Customers' ids; at most sentum.campaign.most-subjects")
        Set<@NotNull UUID> subjects) {

    Reason named() {
        return Reason.named(reason)
                .orElseThrow(
                        () -> Problems.invalid("reason", "unknown", "Use retention, consent_withdrawn or unlawful."));
    }
}
