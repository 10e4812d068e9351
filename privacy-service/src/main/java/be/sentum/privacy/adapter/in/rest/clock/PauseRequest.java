package be.sentum.privacy.adapter.in.rest.clock;

import be.sentum.privacy.adapter.in.rest.Problems;
import be.sentum.privacy.domain.clock.Pause;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That the person was asked something, as it is sent. */
@Schema(name = "Pause")
record PauseRequest(
        @NotNull @Schema(description = "identity or scope") String reason,

        @NotNull @Schema(description = "When the question went out")
        Instant askedAt) {

    Pause.Reason known() {
        return Pause.Reason.named(reason)
                .orElseThrow(() -> Problems.invalid("reason", "unknown", "Use identity or scope."));
    }
}
