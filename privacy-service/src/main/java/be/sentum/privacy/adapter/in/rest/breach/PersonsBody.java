package be.sentum.privacy.adapter.in.rest.breach;

import be.sentum.privacy.adapter.in.rest.Problems;
import be.sentum.privacy.domain.breach.PersonsDecision.Answer;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether the persons are told. */
@Schema(name = "BreachPersonsDecision")
record PersonsBody(
        @NotBlank
        @Schema(
                description = "tell (high risk), no_high_risk, or an exemption of Art. 34(3):"
                        + " encrypted, measures_taken, disproportionate")
        String outcome,

        @NotBlank @Size(max = FactsBody.LONGEST) String reasons,

        @Size(max = 500) @Schema(description = "with disproportionate: where the public communication stands") @Nullable
        String publicNotice) {

    Answer answer() {
        return Answer.named(outcome)
                .orElseThrow(() -> Problems.invalid(
                        "outcome",
                        "unknown",
                        "Use tell, no_high_risk, encrypted, measures_taken or disproportionate."));
    }
}
