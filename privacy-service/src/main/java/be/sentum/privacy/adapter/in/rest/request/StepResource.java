package be.sentum.privacy.adapter.in.rest.request;

import be.sentum.privacy.adapter.in.rest.Callers;
import be.sentum.privacy.adapter.in.rest.Problems;
import be.sentum.privacy.application.port.in.step.ResumeStep;
import be.sentum.privacy.domain.clock.AnswerPeriod;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.web.caller.Role;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a service has not done is asked again by itself, the later the rarer; an officer who knows better need not wait. */
@Path("/privacy-requests/{id}/steps")
@Tag(name = "Privacy requests")
@RunOnVirtualThread
class StepResource {

    private final ResumeStep resume;
    private final Callers callers;
    private final InstantSource clock;

    StepResource(ResumeStep resume, Callers callers, InstantSource clock) {
        this.resume = resume;
        this.callers = callers;
        this.clock = clock;
    }

    @POST
    @Path("{service}/resume")
    @RolesAllowed(Role.DPO)
    @Operation(summary = "Ask a service again, at once, what it has not done; safe to repeat")
    @APIResponse(responseCode = "202", description = "Asked: the case shows what it answers")
    @APIResponse(responseCode = "404", description = "not_found")
    @APIResponse(responseCode = "409", description = "step_already_done: nothing waits for that service")
    public Response resume(@PathParam("id") UUID id, @PathParam("service") String service) {
        return switch (resume.ofCase(new RequestId(id), new ServiceName(service), callers.actor())) {
            case ResumeStep.Result.Resumed resumed ->
                Response.accepted(RequestResponse.forOfficers(
                                resumed.request(), LocalDate.ofInstant(clock.instant(), AnswerPeriod.BRUSSELS)))
                        .build();
            case ResumeStep.Result.Refused refused -> throw Problems.of(refused.reason());
        };
    }
}
