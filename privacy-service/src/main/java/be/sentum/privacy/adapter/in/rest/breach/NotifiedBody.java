package be.sentum.privacy.adapter.in.rest.breach;

import be.sentum.privacy.application.port.in.breach.KeepBreaches.Told;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That the authority was told. */
@Schema(name = "BreachNotification")
record NotifiedBody(
        @NotNull Instant notifiedAt,

        @Size(max = 100) @Schema(description = "what the authority answered") @Nullable
        String reference,

        @Size(max = FactsBody.LONGEST) @Schema(description = "why it is late, after the deadline") @Nullable
        String lateReasons) {

    Told told() {
        return new Told(notifiedAt, FactsBody.text(reference), FactsBody.text(lateReasons));
    }
}
