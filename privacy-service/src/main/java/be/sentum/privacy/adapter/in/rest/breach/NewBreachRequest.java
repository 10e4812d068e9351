package be.sentum.privacy.adapter.in.rest.breach;

import be.sentum.privacy.application.port.in.breach.KeepBreaches.NewBreach;
import be.sentum.privacy.domain.audit.Actor;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A breach as it is registered; what is not known yet is null or left out and comes in a phase. */
@Schema(name = "NewBreach")
record NewBreachRequest(
        @NotNull @Schema(description = "when it was found") Instant detectedAt,

        @NotNull @Schema(description = "when we knew; the clock runs from here, also when a processor told us")
        Instant awareAt,

        @Size(max = 3) @Schema(description = "confidentiality, integrity, availability") @Nullable
        List<@NotBlank String> nature,

        @Size(max = 20) @Schema(description = "categories of data: contact, financial") @Nullable
        List<@NotBlank @Pattern(regexp = "[a-z][a-z_]{0,39}") String> categories,

        @PositiveOrZero @Nullable Long approxPersons,
        @PositiveOrZero @Nullable Long approxRecords,
        @Size(max = FactsBody.LONGEST) @Nullable String consequences,
        @Size(max = FactsBody.LONGEST) @Nullable String measures,

        @Size(max = 60) @Schema(description = "code of the recipient that told us, when it happened there") @Nullable
        String processor) {

    NewBreach breach(Actor actor) {
        FactsBody facts =
                new FactsBody(nature, categories, approxPersons, approxRecords, consequences, measures, processor);
        return new NewBreach(detectedAt, awareAt, facts.facts(), actor);
    }
}
