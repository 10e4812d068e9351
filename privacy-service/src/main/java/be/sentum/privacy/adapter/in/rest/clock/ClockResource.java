package be.sentum.privacy.adapter.in.rest.clock;

import be.sentum.privacy.adapter.in.rest.Callers;
import be.sentum.privacy.application.port.in.clock.ExtendPeriod;
import be.sentum.privacy.application.port.in.clock.PauseClock;
import be.sentum.privacy.domain.clock.PauseId;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.web.caller.Role;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/privacy-requests/{id}")
@Tag(name = "Time for an answer")
@RolesAllowed(Role.DPO)
@RunOnVirtualThread
class ClockResource {

    private final ExtendPeriod extend;
    private final PauseClock pause;
    private final Callers callers;

    ClockResource(ExtendPeriod extend, PauseClock pause, Callers callers) {
        this.extend = extend;
        this.pause = pause;
        this.callers = callers;
    }

    @POST
    @Path("extension")
    @Operation(summary = "Three months from receipt instead of one; the notice goes out with it")
    @APIResponse(responseCode = "200", description = "Extended, with the new last day")
    @APIResponse(responseCode = "404", description = "not_found")
    @APIResponse(responseCode = "409", description = "extension_too_late, already_extended, invalid_transition")
    @APIResponse(responseCode = "422", description = "validation_failed: no reason the law knows, or no words")
    public ExtensionResponse extend(@PathParam("id") UUID id, @NotNull @Valid ExtensionRequest sent) {
        return switch (extend.handle(sent.command(new RequestId(id), callers.actor()))) {
            case ExtendPeriod.Result.Extended extended -> ExtensionResponse.of(extended);
            case ExtendPeriod.Result.Refused refused -> throw ClockProblems.of(refused.reason(), "reasons");
        };
    }

    @POST
    @Path("pauses")
    @Operation(summary = "Note that the person was asked something without which the case cannot go on")
    @APIResponse(responseCode = "201", description = "The clock stands still, if it was asked without undue delay")
    @APIResponse(responseCode = "404", description = "not_found")
    @APIResponse(responseCode = "409", description = "invalid_transition: decided, or ended")
    @APIResponse(responseCode = "422", description = "validation_failed")
    public Response begin(@PathParam("id") UUID id, @NotNull @Valid PauseRequest sent) {
        PauseClock.Result result = pause.begin(new RequestId(id), sent.known(), sent.askedAt(), callers.actor());
        return Response.status(Response.Status.CREATED)
                .entity(response(result, "askedAt"))
                .build();
    }

    @POST
    @Path("pauses/{pid}/end")
    @Operation(summary = "Note when the person answered: the clock runs from that day on")
    @APIResponse(responseCode = "200", description = "Ended, with the new last day")
    @APIResponse(responseCode = "404", description = "not_found: no such case, or no such pause in it")
    @APIResponse(responseCode = "409", description = "invalid_transition: ended already, or the case is decided")
    @APIResponse(responseCode = "422", description = "validation_failed: answered before it was asked")
    public PauseResponse end(
            @PathParam("id") UUID id, @PathParam("pid") UUID pid, @NotNull @Valid PauseEndRequest sent) {
        PauseClock.Result result = pause.end(new RequestId(id), new PauseId(pid), sent.answeredAt(), callers.actor());
        return response(result, "answeredAt");
    }

    private static PauseResponse response(PauseClock.Result result, String path) {
        return switch (result) {
            case PauseClock.Result.Done done -> PauseResponse.of(done.request(), done.pause());
            case PauseClock.Result.Refused refused -> throw ClockProblems.of(refused.reason(), path);
        };
    }
}
