package be.sentum.billing.adapter.in.rest.solvency;

import be.sentum.billing.adapter.in.rest.TypedText;
import be.sentum.billing.domain.solvency.HumanDecision;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;

/** A reviewer's decision, with the reasons in the reviewer's own words. */
record ReviewRequest(
        @NotNull @Pattern(regexp = "approved|rejected", message = "unknown_decision")
        String decision,

        @NotEmpty @Size(max = 10)
        List<@NotBlank @Size(max = 500) @Pattern(regexp = TypedText.LINES, message = TypedText.FORBIDDEN) String>
                reasons) {

    HumanDecision humanDecision() {
        return HumanDecision.valueOf(decision.toUpperCase(Locale.ROOT));
    }
}
