package be.sentum.privacy.adapter.in.rest.refusal;

import be.sentum.privacy.adapter.in.rest.Callers;
import be.sentum.privacy.adapter.in.rest.Problems;
import be.sentum.privacy.application.port.in.refusal.RefuseRequest;
import be.sentum.privacy.application.port.in.request.RequestQueries;
import be.sentum.privacy.domain.refusal.RefusalId;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.subject.Reader;
import be.sentum.web.caller.Role;
import be.sentum.web.resource.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/privacy-requests/{id}/refusals")
@Tag(name = "Unfounded and excessive requests")
@RolesAllowed(Role.DPO)
@RunOnVirtualThread
class RefusalResource {

    private final RefuseRequest refuse;
    private final RequestQueries requests;
    private final Callers callers;

    RefusalResource(RefuseRequest refuse, RequestQueries requests, Callers callers) {
        this.refuse = refuse;
        this.requests = requests;
        this.callers = callers;
    }

    @POST
    @Operation(summary = "Assess a request as manifestly unfounded or excessive; nothing happens before approval")
    @APIResponse(responseCode = "201", description = "Waits for a second human")
    @APIResponse(responseCode = "404", description = "not_found")
    @APIResponse(responseCode = "409", description = "invalid_transition: nothing open that could be refused")
    @APIResponse(responseCode = "422", description = "insufficient_grounds, validation_failed, field_not_allowed")
    public Response assess(@PathParam("id") UUID id, @NotNull @Valid RefusalRequest sent) {
        callers.requireHuman();
        RefuseRequest.Result result = refuse.assess(sent.assessment(new RequestId(id), callers.actor()));
        return Response.status(Response.Status.CREATED).entity(response(result)).build();
    }

    @POST
    @Path("{rid}/approval")
    @Operation(summary = "The second human agrees: the person is told, with reasons and remedies")
    @APIResponse(responseCode = "200", description = "Refused, or the fee announced")
    @APIResponse(responseCode = "404", description = "not_found")
    @APIResponse(responseCode = "409", description = "invalid_transition")
    @APIResponse(responseCode = "422", description = "four_eyes_required, remedy_info_missing")
    public RefusalResponse approve(@PathParam("id") UUID id, @PathParam("rid") UUID rid) {
        callers.requireHuman();
        return response(refuse.approve(new RequestId(id), new RefusalId(rid), callers.actor()));
    }

    @GET
    @Operation(summary = "The assessments of a case, for an officer")
    @APIResponse(responseCode = "200", description = "Assessments, the oldest first")
    @APIResponse(responseCode = "404", description = "not_found")
    public Page<RefusalResponse> list(@PathParam("id") UUID id) {
        Reader reader = callers.reader();
        PrivacyRequest request = requests.find(reader, new RequestId(id)).orElseThrow(Problems::notFound);
        request.subject().ifPresent(subject -> callers.note(reader, subject, "refusals of a privacy request"));
        return Page.whole(
                refuse.of(request.id()).stream().map(RefusalResponse::of).toList());
    }

    private static RefusalResponse response(RefuseRequest.Result result) {
        return switch (result) {
            case RefuseRequest.Result.Done done -> RefusalResponse.of(done.refusal());
            case RefuseRequest.Result.Refused refused -> throw RefusalProblems.of(refused.reason());
        };
    }
}
