package be.sentum.privacy.adapter.in.rest.restriction;

import be.sentum.privacy.adapter.in.rest.Callers;
import be.sentum.privacy.application.port.in.restriction.LiftRestriction;
import be.sentum.privacy.domain.restriction.RestrictionId;
import be.sentum.web.caller.Role;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/restrictions/{id}")
@Tag(name = "Restrictions")
@RolesAllowed(Role.DPO)
@RunOnVirtualThread
class LiftResource {

    private static final LiftBody NOTHING = new LiftBody(null, null);

    private final LiftRestriction lift;
    private final Callers callers;

    LiftResource(LiftRestriction lift, Callers callers) {
        this.lift = lift;
        this.callers = callers;
    }

    @POST
    @Path("lift-notice")
    @Operation(summary = "Tell the person by mail that the restriction will end, on the day of liftAt or today")
    @APIResponse(responseCode = "200", description = "Sent; noticeSentAt says when")
    @APIResponse(responseCode = "404", description = "not_found")
    @APIResponse(responseCode = "409", description = "invalid_transition; notice_required: no address is known")
    public RestrictionResponse announce(@PathParam("id") UUID id, @Nullable LiftBody sent) {
        LiftBody body = sent == null ? NOTHING : sent;
        return answer(lift.announce(new RestrictionId(id), body.liftAt(), callers.actor()));
    }

    @POST
    @Path("lift")
    @Operation(summary = "End a restriction, now or at liftAt, after the person was told (Art. 18(3))")
    @APIResponse(responseCode = "200", description = "Being lifted, or planned")
    @APIResponse(responseCode = "404", description = "not_found")
    @APIResponse(responseCode = "409", description = "notice_required, invalid_transition")
    public RestrictionResponse lift(@PathParam("id") UUID id, @Nullable LiftBody sent) {
        LiftBody body = sent == null ? NOTHING : sent;
        return answer(lift.lift(new RestrictionId(id), body.noticeSentAt(), body.liftAt(), callers.actor()));
    }

    private static RestrictionResponse answer(LiftRestriction.Result result) {
        return switch (result) {
            case LiftRestriction.Result.Done done -> RestrictionResponse.of(done.restriction());
            case LiftRestriction.Result.Refused refused -> throw RestrictionProblems.of(refused.reason());
        };
    }
}
