package be.sentum.privacy.adapter.in.rest.breach;

import be.sentum.privacy.application.port.out.breach.AffectedPersons.Span;
import be.sentum.privacy.domain.breach.BreachId;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The time about which services are asked of whom staff read. */
@Schema(name = "BreachSearch")
record SearchBody(
        @NotNull @Schema(description = "first instant") Instant from,

        @NotNull @Schema(description = "first instant after it")
        Instant to) {

    Span span(UUID breach) {
        return new Span(new BreachId(breach), from, to);
    }
}
