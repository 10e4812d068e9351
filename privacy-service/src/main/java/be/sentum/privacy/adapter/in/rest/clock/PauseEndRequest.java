package be.sentum.privacy.adapter.in.rest.clock;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That the person answered, as it is sent. */
@Schema(name = "PauseEnd")
record PauseEndRequest(
        @NotNull @Schema(description = "When the person answered, not when it was read")
        Instant answeredAt) {}
