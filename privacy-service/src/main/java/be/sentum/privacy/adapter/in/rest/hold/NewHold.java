package be.sentum.privacy.adapter.in.rest.hold;

import be.sentum.privacy.adapter.in.rest.OfficersWords;
import be.sentum.privacy.adapter.in.rest.Problems;
import be.sentum.privacy.application.port.in.hold.KeepLegalHolds.Command;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.hold.HoldScope;
import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.domain.subject.SubjectId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A legal hold as an officer places it. Who places it is whoever is logged in, never a field. */
@Schema(name = "NewLegalHold")
record NewHold(
        @NotBlank
        @Size(max = 60)
        @Schema(description = "the file it is for: letters, digits, spaces and . / _ -; names nobody")
        String caseRef,

        @NotNull @Schema(description = "id of the person whose data are held")
        UUID subject,

        @Valid @Schema(description = "left out: everything") @Nullable
        Scope scope,

        @NotNull @Schema(description = "by when somebody looks again; at most twelve months from today")
        LocalDate reviewDate,

        @NotBlank @Schema(description = "why it is needed; names nobody else")
        String reason) {

    /** Services by short name, categories of the inventory; empty or absent means every one. */
    @Schema(name = "LegalHoldScope")
    record Scope(
            @Size(max = 10) @Nullable List<@NotBlank String> services,
            @Size(max = 20) @Nullable List<@NotBlank String> categories) {}

    Command command(Actor actor) {
        if (!caseRef.strip().matches("[A-Za-z0-9][A-Za-z0-9 ./_@+-]{0,59}")) {
            throw Problems.invalid("caseRef", "invalid", "Letters, digits, spaces and . / _ - only.");
        }
        return new Command(
                caseRef.strip(),
                new SubjectId(subject),
                holdScope(),
                reviewDate,
                OfficersWords.checked("reason", reason),
                actor);
    }

    private HoldScope holdScope() {
        if (scope == null) {
            return new HoldScope(List.of(), List.of());
        }
        return new HoldScope(
                Objects.requireNonNullElse(scope.services(), List.<String>of()).stream()
                        .map(ServiceName::new)
                        .toList(),
                Objects.requireNonNullElse(scope.categories(), List.of()));
    }
}
