package be.sentum.privacy.adapter.in.rest.campaign;

import be.sentum.privacy.adapter.in.rest.Callers;
import be.sentum.privacy.application.port.in.campaign.CampaignQueries;
import be.sentum.privacy.application.port.in.campaign.SteerCampaign;
import be.sentum.privacy.domain.campaign.CampaignId;
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

@Path("/erasure-campaigns/{id}")
@Tag(name = "Erasure campaigns")
@RolesAllowed(Role.DPO)
@RunOnVirtualThread
class SteeringResource {

    private final SteerCampaign steer;
    private final CampaignQueries queries;
    private final Callers callers;

    SteeringResource(SteerCampaign steer, CampaignQueries queries, Callers callers) {
        this.steer = steer;
        this.queries = queries;
        this.callers = callers;
    }

    @POST
    @Path("approval")
    @Operation(summary = "The second officer approves: it begins")
    @APIResponse(responseCode = "200", description = "It runs")
    @APIResponse(responseCode = "403", description = "forbidden: a human does this")
    @APIResponse(responseCode = "404", description = "not_found")
    @APIResponse(responseCode = "409", description = "invalid_transition")
    @APIResponse(responseCode = "422", description = "four_eyes_required")
    public CampaignResponse approve(@PathParam("id") UUID id) {
        callers.requireHuman();
        return answer(steer.approve(new CampaignId(id), callers.actor()));
    }

    @POST
    @Path("pause")
    @Operation(summary = "Nobody new begins until it is resumed; erasures under way end")
    @APIResponse(responseCode = "200", description = "It pauses")
    @APIResponse(responseCode = "404", description = "not_found")
    @APIResponse(responseCode = "409", description = "invalid_transition")
    public CampaignResponse pause(@PathParam("id") UUID id) {
        return answer(steer.pause(new CampaignId(id), callers.actor()));
    }

    @POST
    @Path("resumption")
    @Operation(summary = "It goes on where it stopped")
    @APIResponse(responseCode = "200", description = "It runs")
    @APIResponse(responseCode = "404", description = "not_found")
    @APIResponse(responseCode = "409", description = "invalid_transition")
    public CampaignResponse resume(@PathParam("id") UUID id) {
        return answer(steer.resume(new CampaignId(id), callers.actor()));
    }

    @POST
    @Path("cancellation")
    @Operation(summary = "Nobody new begins any more; what was ordered is carried out")
    @APIResponse(responseCode = "200", description = "It is over")
    @APIResponse(responseCode = "404", description = "not_found")
    @APIResponse(responseCode = "409", description = "invalid_transition")
    public CampaignResponse cancel(@PathParam("id") UUID id) {
        return answer(steer.cancel(new CampaignId(id), callers.actor()));
    }

    private CampaignResponse answer(SteerCampaign.Result result) {
        return switch (result) {
            case SteerCampaign.Result.Done done ->
                CampaignResponse.of(
                        done.campaign(), queries.progress(done.campaign().id()));
            case SteerCampaign.Result.Refused refused -> throw CampaignProblems.of(refused.reason());
        };
    }
}
