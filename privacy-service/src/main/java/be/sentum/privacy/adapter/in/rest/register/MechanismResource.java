package be.sentum.privacy.adapter.in.rest.register;

import be.sentum.privacy.adapter.in.rest.Callers;
import be.sentum.privacy.application.port.in.register.RegisterQueries;
import be.sentum.privacy.application.port.in.register.SuspendMechanism;
import be.sentum.privacy.domain.register.Mechanism;
import be.sentum.web.caller.Role;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.ProblemException;
import be.sentum.web.resource.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/transfer-mechanisms")
@Tag(name = "Registers")
@RolesAllowed(Role.DPO)
@RunOnVirtualThread
class MechanismResource {

    private final RegisterQueries queries;
    private final SuspendMechanism suspend;
    private final Callers callers;

    MechanismResource(RegisterQueries queries, SuspendMechanism suspend, Callers callers) {
        this.queries = queries;
        this.suspend = suspend;
        this.callers = callers;
    }

    @GET
    @Operation(summary = "What transfers out of the EEA can rest on, and what is suspended")
    @APIResponse(responseCode = "200", description = "Mechanisms")
    public Page<MechanismResponse> all() {
        return Page.whole(
                queries.mechanisms().stream().map(MechanismResponse::of).toList());
    }

    @POST
    @Path("{code}/suspension")
    @Operation(summary = "Stop every disclosure that rests on this mechanism alone, in every service")
    @APIResponse(responseCode = "200", description = "It is suspended; again is the same")
    @APIResponse(responseCode = "404", description = "not_found: there is no such mechanism")
    public MechanismResponse suspend(@PathParam("code") String code) {
        return MechanismResponse.of(suspend.suspend(mechanism(code), callers.actor()));
    }

    @DELETE
    @Path("{code}/suspension")
    @Operation(summary = "Let disclosures rest on this mechanism again")
    @APIResponse(responseCode = "200", description = "It may be used; again is the same")
    @APIResponse(responseCode = "404", description = "not_found: there is no such mechanism")
    public MechanismResponse lift(@PathParam("code") String code) {
        return MechanismResponse.of(suspend.lift(mechanism(code), callers.actor()));
    }

    private static Mechanism mechanism(String code) {
        return Mechanism.of(code)
                .orElseThrow(() -> new ProblemException(
                        CommonProblem.NOT_FOUND, "There are adequacy, DPF, SCC, BCR and derogation49."));
    }
}
