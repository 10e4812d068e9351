package be.sentum.privacy.adapter.in.rest.restriction;

import be.sentum.privacy.adapter.in.rest.Callers;
import be.sentum.privacy.application.port.in.step.ResumeStep;
import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.domain.restriction.RestrictionId;
import be.sentum.web.caller.Role;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A service that has not restricted or lifted is told again by itself; an officer need not wait for that. */
@Path("/restrictions/{id}/steps")
@Tag(name = "Restrictions")
@RunOnVirtualThread
class RestrictionStepResource {

    private final ResumeStep resume;
    private final Callers callers;

    RestrictionStepResource(ResumeStep resume, Callers callers) {
        this.resume = resume;
        this.callers = callers;
    }

    @POST
    @Path("{service}/resume")
    @RolesAllowed(Role.DPO)
    @Operation(summary = "Tell a service again, at once, what it has not done; safe to repeat")
    @APIResponse(responseCode = "202", description = "Told: the restriction shows what it answers")
    @APIResponse(responseCode = "404", description = "not_found")
    @APIResponse(responseCode = "409", description = "step_already_done: nothing waits for that service")
    public Response resume(@PathParam("id") UUID id, @PathParam("service") String service) {
        return switch (resume.ofRestriction(new RestrictionId(id), new ServiceName(service), callers.actor())) {
            case ResumeStep.RestrictionResult.Resumed resumed ->
                Response.accepted(RestrictionResponse.of(resumed.restriction())).build();
            case ResumeStep.RestrictionResult.Refused refused -> throw RestrictionProblems.of(refused.reason());
        };
    }
}
