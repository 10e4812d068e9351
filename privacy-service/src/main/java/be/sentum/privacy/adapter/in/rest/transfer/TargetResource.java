package be.sentum.privacy.adapter.in.rest.transfer;

import be.sentum.privacy.adapter.in.rest.Callers;
import be.sentum.privacy.application.port.in.transfer.KeepTransferTargets;
import be.sentum.privacy.application.port.in.transfer.KeepTransferTargets.Result;
import be.sentum.privacy.application.port.out.transfer.EndpointGate;
import be.sentum.privacy.domain.transfer.target.Endpoint;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/transfer-targets")
@Tag(name = "Direct transfer")
@RunOnVirtualThread
class TargetResource {

    private final KeepTransferTargets targets;
    private final EndpointGate gate;
    private final Callers callers;

    TargetResource(KeepTransferTargets targets, EndpointGate gate, Callers callers) {
        this.targets = targets;
        this.gate = gate;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({Role.CUSTOMER, Role.DPO})
    @Operation(summary = "Companies that can be sent data: for a person the verified ones, for an officer all of them")
    @APIResponse(responseCode = "200", description = "Targets by id")
    public Page<TargetResponse> all() {
        boolean staff = callers.isStaff();
        return Page.whole(targets.all().stream()
                .filter(target -> staff || target.isVerified())
                .map(target -> staff ? TargetResponse.whole(target) : TargetResponse.brief(target))
                .toList());
    }

    @POST
    @RolesAllowed(Role.DPO)
    @Operation(
            summary = "Enter a company that can be sent data, or change one; nothing is sent before a second officer"
                    + " has verified it")
    @APIResponse(responseCode = "200", description = "It waits to be verified; the same again changes nothing")
    @APIResponse(responseCode = "403", description = "forbidden: a human does this")
    @APIResponse(responseCode = "422", description = "target_not_allowed, validation_failed")
    public TargetResponse propose(@NotNull @Valid NewTarget sent) {
        callers.requireHuman();
        Endpoint endpoint =
                gate.read(sent.endpoint()).filter(gate::leadsOutside).orElseThrow(TransferProblems::notAllowed);
        return response(targets.propose(sent.proposal(endpoint), callers.actor()));
    }

    @POST
    @Path("{id}/verification")
    @RolesAllowed(Role.DPO)
    @Operation(summary = "The second officer has compared name, endpoint and key with the company by another way")
    @APIResponse(responseCode = "200", description = "It can be sent data")
    @APIResponse(responseCode = "403", description = "forbidden: a human does this")
    @APIResponse(responseCode = "404", description = "not_found")
    @APIResponse(responseCode = "409", description = "invalid_transition: verified already")
    @APIResponse(responseCode = "422", description = "four_eyes_required")
    public TargetResponse verify(@PathParam("id") String id) {
        callers.requireHuman();
        return response(targets.verify(id, callers.actor()));
    }

    @POST
    @Path("{id}/suspension")
    @RolesAllowed(Role.DPO)
    @Operation(summary = "Nothing more is sent to it, also of a transfer under way; verify it again to end this")
    @APIResponse(responseCode = "200", description = "It is suspended; again is the same")
    @APIResponse(responseCode = "403", description = "forbidden: a human does this")
    @APIResponse(responseCode = "404", description = "not_found")
    public TargetResponse suspend(@PathParam("id") String id) {
        callers.requireHuman();
        return response(targets.suspend(id, callers.actor()));
    }

    private static TargetResponse response(Result result) {
        return switch (result) {
            case Result.Done done -> TargetResponse.whole(done.target());
            case Result.Refused refused -> throw TransferProblems.of(refused.reason());
        };
    }
}
