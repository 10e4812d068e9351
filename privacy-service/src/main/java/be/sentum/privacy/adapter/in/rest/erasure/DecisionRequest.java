package be.sentum.privacy.adapter.in.rest.erasure;

import be.sentum.privacy.adapter.in.rest.OfficersWords;
import be.sentum.privacy.adapter.in.rest.Problems;
import be.sentum.privacy.adapter.in.rest.ScopeBody;
import be.sentum.privacy.application.port.in.request.DecideRequest.Correction;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.Outcome;
import be.sentum.privacy.domain.restriction.Ground;
import be.sentum.privacy.domain.restriction.Wish;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An officer's decision, as it is sent. */
@Schema(name = "Decision")
record DecisionRequest(
        @NotNull @Schema(description = "granted, partly_granted or refused")
        String outcome,

        @Size(max = 20)
        @Schema(
                description = "Codes with a text in four languages (legal_obligation, legal_claims, rights_of_others, "
                        + "accuracy_confirmed, issued_document, compelling_grounds, still_needed, not_portable, "
                        + "no_ground_for_restriction, decision_confirmed), or own words; the person reads them")
        @Nullable
        List<@NotBlank @Size(max = OfficersWords.LONGEST) String> reasons,

        @Schema(description = "Which item, when several wait for a decision: erasure, rectification, …") @Nullable
        String type,

        @Schema(
                description =
                        "For a restriction or an objection granted: ground and scope, if not those of the request")
        @Valid
        @Nullable
        Stopping restriction,

        @Schema(
                description =
                        "erasure: the person was asked and prefers it to keeping data for a claim (Art. 18(1)(c))")
        @Nullable
        String preference,

        @Size(max = 20)
        @Schema(
                description =
                        "of a rectification: names of the fields that were corrected; without: the contested ones")
        @Nullable
        List<@NotBlank @Pattern(regexp = "[A-Za-z][A-Za-z0-9_.-]{0,59}") String> corrected,

        @Schema(description = "of a rectification granted in part: the statement stands beside what stays as it is")
        @Nullable
        Boolean statementAdded) {

    /** What is stopped. */
    @Schema(name = "DecidedRestriction")
    record Stopping(
            @Schema(description = "accuracy_contested, unlawful, needed_for_claim or objection_pending") @Nullable
            String ground,

            @Valid @Nullable ScopeBody scope) {}

    @Nullable
    Wish wish() {
        if (restriction == null) {
            return null;
        }
        String code = restriction.ground();
        Ground ground = code == null ? null : ScopeBody.ground("restriction.ground", code);
        return new Wish(ground, ScopeBody.orEverything(restriction.scope(), "restriction.scope"));
    }

    boolean prefersErasure() {
        if (preference == null || preference.equals("restriction")) {
            return false;
        }
        if (preference.equals("erasure")) {
            return true;
        }
        throw Problems.invalid("preference", "unknown", "Use erasure or restriction.");
    }

    Correction correction() {
        return new Correction(corrected == null ? List.of() : corrected, Boolean.TRUE.equals(statementAdded));
    }

    Outcome decided() {
        return switch (outcome) {
            case "granted" -> Outcome.GRANTED;
            case "partly_granted" -> Outcome.PARTLY_GRANTED;
            case "refused" -> Outcome.REFUSED;
            default -> throw Problems.invalid("outcome", "unknown", "Use granted, partly_granted or refused.");
        };
    }

    List<String> reasonsOrNone() {
        return reasons == null ? List.of() : OfficersWords.checked("reasons", reasons);
    }

    @Nullable
    ItemType item() {
        return type == null ? null : ItemType.named(type);
    }
}
