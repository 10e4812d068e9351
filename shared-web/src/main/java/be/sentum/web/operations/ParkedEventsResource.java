package be.sentum.web.operations;

import be.sentum.events.Topic;
import be.sentum.messaging.ParkedEvents;
import be.sentum.web.caller.Role;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.ProblemException;
import be.sentum.web.resource.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Events this service could not handle: ids and error classes only, and how to have them handled after all. */
@Path("/operations/parked-events")
@Tag(name = "Operations")
@RolesAllowed(Role.OPERATOR)
@RunOnVirtualThread
class ParkedEventsResource {

    private final ParkedEvents parked;

    ParkedEventsResource(ParkedEvents parked) {
        this.parked = parked;
    }

    @GET
    @Operation(summary = "The keys whose events wait, oldest first")
    @APIResponse(responseCode = "200", description = "Parked keys, at most 1000")
    public Page<ParkedKeyResponse> list() {
        return Page.whole(parked.list().stream().map(ParkedKeyResponse::of).toList());
    }

    @POST
    @Path("{topic}/{key}/replay")
    @Operation(summary = "Handle a key's parked events again, in order; stops at the first that fails; safe to repeat")
    @APIResponse(responseCode = "200", description = "How far it came")
    @APIResponse(responseCode = "404", description = "not_found: no such topic")
    public ReplayResponse replay(@PathParam("topic") String topic, @PathParam("key") String key) {
        return ReplayResponse.of(parked.replay(known(topic), key));
    }

    @POST
    @Path("{topic}/{key}/discard")
    @Operation(summary = "Give up a key's first parked event, which is unreadable or gone")
    @APIResponse(responseCode = "204", description = "Given up")
    @APIResponse(responseCode = "404", description = "not_found: nothing is parked there")
    public void discard(@PathParam("topic") String topic, @PathParam("key") String key) {
        if (!parked.discardFirst(known(topic), key)) {
            throw new ProblemException(CommonProblem.NOT_FOUND, "GET /operations/parked-events lists what is parked.");
        }
    }

    private static Topic known(String topic) {
        return Topic.named(topic)
                .orElseThrow(() -> new ProblemException(
                        CommonProblem.NOT_FOUND, "GET /operations/parked-events lists what is parked."));
    }
}
