package be.sentum.privacy.adapter.in.rest.request;

import be.sentum.privacy.adapter.in.rest.Callers;
import be.sentum.privacy.adapter.in.rest.Problems;
import be.sentum.privacy.application.port.in.intake.TriageRequest;
import be.sentum.privacy.domain.clock.AnswerPeriod;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.subject.SubjectId;
import be.sentum.web.caller.Role;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/privacy-requests/{id}/triage")
@Tag(name = "Privacy requests")
@RunOnVirtualThread
class TriageResource {

    private final TriageRequest triage;
    private final Callers callers;
    private final InstantSource clock;

    TriageResource(TriageRequest triage, Callers callers, InstantSource clock) {
        this.triage = triage;
        this.callers = callers;
        this.clock = clock;
    }

    /** What an officer understood. */
    @Schema(name = "Triage")
    record Triage(
            @NotEmpty @Size(max = 20) @Schema(description = "What is asked: any type but unknown")
            List<@NotBlank @Size(max = 40) String> types,

            @Schema(description = "Whom it is taken to be: asked for proof at that customer's known address") @Nullable
            UUID subject) {

        Set<ItemType> known() {
            Set<ItemType> known = EnumSet.noneOf(ItemType.class);
            types.forEach(word -> known.add(ItemType.named(word)));
            if (known.contains(ItemType.UNKNOWN)) {
                throw Problems.invalid("types", "unknown", "Name types that are known.");
            }
            return known;
        }

        @Nullable
        SubjectId person() {
            return subject == null ? null : new SubjectId(subject);
        }
    }

    @POST
    @RolesAllowed(Role.DPO)
    @Operation(summary = "Name what is asked in a case that nobody had understood, and whom it is taken to be")
    @APIResponse(responseCode = "200", description = "The case, with its items")
    @APIResponse(responseCode = "404", description = "not_found")
    @APIResponse(responseCode = "409", description = "invalid_transition: the case has ended")
    @APIResponse(
            responseCode = "422",
            description = "validation_failed, unknown_subject, disproportionate_identity_check")
    public RequestResponse triage(@PathParam("id") UUID id, @NotNull @Valid Triage sent) {
        TriageRequest.Result result = triage.handle(
                new TriageRequest.Command(new RequestId(id), sent.known(), sent.person(), callers.actor()));
        return switch (result) {
            case TriageRequest.Result.Understood understood ->
                RequestResponse.of(understood.request(), LocalDate.ofInstant(clock.instant(), AnswerPeriod.BRUSSELS));
            case TriageRequest.Result.Refused refused -> throw Problems.of(refused.reason());
        };
    }
}
