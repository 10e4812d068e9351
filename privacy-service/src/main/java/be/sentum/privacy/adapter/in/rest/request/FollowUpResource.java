package be.sentum.privacy.adapter.in.rest.request;

import be.sentum.privacy.adapter.in.rest.Callers;
import be.sentum.privacy.adapter.in.rest.Problems;
import be.sentum.privacy.application.port.in.request.FollowUp;
import be.sentum.privacy.application.port.in.request.RegisterRequest;
import be.sentum.privacy.domain.clock.AnswerPeriod;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.subject.Reader;
import be.sentum.web.caller.Role;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/privacy-requests/{id}/follow-ups")
@Tag(name = "Privacy requests")
@RunOnVirtualThread
class FollowUpResource {

    private final FollowUp followUp;
    private final Intakes intakes;
    private final Callers callers;
    private final InstantSource clock;

    FollowUpResource(FollowUp followUp, Intakes intakes, Callers callers, InstantSource clock) {
        this.followUp = followUp;
        this.intakes = intakes;
        this.callers = callers;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Role.CUSTOMER, Role.DPO})
    @Operation(summary = "Ask about a case that has ended: a case of its own, linked to it")
    @APIResponse(responseCode = "202", description = "The new case, with followsUp")
    @APIResponse(responseCode = "200", description = "An erasure is already running: its case")
    @APIResponse(responseCode = "401", description = "reauthentication_required")
    @APIResponse(responseCode = "404", description = "not_found: unknown, or another person's")
    @APIResponse(responseCode = "409", description = "invalid_transition: still open; subject_erased")
    @APIResponse(responseCode = "422", description = "validation_failed, unknown_customer, unknown_subject")
    @APIResponse(
            responseCode = "429",
            description = "rate_limited: too many at once, but on record; the detail names the case that holds it")
    public Response ask(@PathParam("id") UUID id, @NotNull @Valid NewRequest sent) {
        Reader reader = callers.isStaff()
                ? new Reader.Officer()
                : callers.owner().<Reader>map(owner -> owner).orElseThrow(Problems::notFound);
        return switch (followUp.handle(reader, new RequestId(id), intakes.command(sent))) {
            case RegisterRequest.Result.Registered r -> answer(Response.Status.ACCEPTED, r.request());
            case RegisterRequest.Result.AlreadyRunning r -> answer(Response.Status.OK, r.request());
            case RegisterRequest.Result.TooMany r -> throw Problems.tooMany(r.recorded(), r.pause());
            case RegisterRequest.Result.Refused r -> throw Problems.of(r.reason());
        };
    }

    private Response answer(Response.Status status, PrivacyRequest request) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), AnswerPeriod.BRUSSELS);
        return Response.status(status)
                .location(URI.create("/privacy-requests/" + request.id().value()))
                .entity(RequestResponse.of(request, today).with(followUp.before(request.id()), Map.of()))
                .build();
    }
}
