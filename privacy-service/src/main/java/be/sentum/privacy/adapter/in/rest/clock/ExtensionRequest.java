package be.sentum.privacy.adapter.in.rest.clock;

import be.sentum.privacy.adapter.in.rest.OfficersWords;
import be.sentum.privacy.adapter.in.rest.Problems;
import be.sentum.privacy.application.port.in.clock.ExtendPeriod;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.clock.Extension.Reason;
import be.sentum.privacy.domain.request.RequestId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a case needs two more months, as it is sent. */
@Schema(name = "Extension")
record ExtensionRequest(
        @NotEmpty @Size(max = 2) @Schema(description = "complexity, number_of_requests; being busy is no reason")
        List<@NotBlank @Size(max = 40) String> reasons,

        @NotNull
        @NotBlank
        @Size(max = OfficersWords.LONGEST)
        @Schema(description = "What makes this case so, in the person's language; it stands in the notice")
        String explanation) {

    ExtendPeriod.Command command(RequestId id, Actor actor) {
        return new ExtendPeriod.Command(
                id,
                reasons.stream()
                        .map(word -> Reason.named(word)
                                .orElseThrow(() -> Problems.invalid(
                                        "reasons", "unknown", "Use complexity or number_of_requests.")))
                        .collect(Collectors.toUnmodifiableSet()),
                OfficersWords.checked("explanation", explanation),
                actor);
    }
}
