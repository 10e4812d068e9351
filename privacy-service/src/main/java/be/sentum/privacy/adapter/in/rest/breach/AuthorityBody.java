package be.sentum.privacy.adapter.in.rest.breach;

import be.sentum.privacy.adapter.in.rest.Problems;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the authority is told. */
@Schema(name = "BreachDecision")
record AuthorityBody(
        @NotBlank @Schema(description = "notify_authority or no_risk; the latter waits for a second human")
        String outcome,

        @NotBlank @Size(max = FactsBody.LONGEST) String reasons) {

    boolean noRisk() {
        return switch (outcome) {
            case "no_risk" -> true;
            case "notify_authority" -> false;
            default -> throw Problems.invalid("outcome", "unknown", "Use notify_authority or no_risk.");
        };
    }
}
