package be.sentum.privacy.adapter.in.rest.opendsr;

import be.sentum.privacy.domain.relay.Dialect;
import be.sentum.web.caller.Role;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/opengdpr_requests")
@Tag(name = "OpenDSR")
@RolesAllowed({Role.PARTNER, Role.DPO})
@Produces({MediaType.APPLICATION_JSON, "application/problem+json"})
@RunOnVirtualThread
class OpenGdprRequestResource {

    private final Counter counter;

    OpenGdprRequestResource(Counter counter) {
        this.counter = counter;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Pass on what a person asks of us, by the older names (OpenGDPR)",
            description =
                    "The person is asked for proof before anything begins. The same again is the same. There is no regulation: it is the GDPR.")
    @APIResponse(responseCode = "201", description = "Taken in; signed")
    @APIResponse(responseCode = "400", description = "In the form of OpenDSR, without anything that was sent")
    @APIResponse(responseCode = "429", description = "Nothing was taken in; Retry-After")
    public Response take(
            @RequestBody(content = @Content(schema = @Schema(implementation = OpenDsrRequest.class))) byte[] body) {
        return counter.take(Dialect.OPENGDPR, body);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "How far a request is that this controller passed on")
    @APIResponse(responseCode = "200", description = "pending, in_progress, completed or cancelled; signed")
    @APIResponse(responseCode = "404", description = "Unknown, or another controller's; in the form of OpenDSR")
    public Response show(@PathParam("id") String id) {
        return counter.show(Dialect.OPENGDPR, id);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Take a request back, while it is pending")
    @APIResponse(responseCode = "202", description = "Cancelled; signed")
    @APIResponse(responseCode = "400", description = "It is not pending any more; in the form of OpenDSR")
    @APIResponse(responseCode = "404", description = "Unknown, or another controller's; in the form of OpenDSR")
    public Response cancel(@PathParam("id") String id) {
        return counter.cancel(Dialect.OPENGDPR, id);
    }
}
