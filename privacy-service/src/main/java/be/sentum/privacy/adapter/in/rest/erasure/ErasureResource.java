package be.sentum.privacy.adapter.in.rest.erasure;

import be.sentum.privacy.adapter.in.rest.Callers;
import be.sentum.privacy.adapter.in.rest.Problems;
import be.sentum.privacy.application.port.in.erasure.ErasureQueries;
import be.sentum.privacy.application.port.in.erasure.PlanAgain;
import be.sentum.privacy.application.port.in.request.DecideRequest;
import be.sentum.privacy.application.port.in.request.RequestQueries;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.subject.Reader;
import be.sentum.web.caller.Role;
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

@Path("/privacy-requests/{id}")
@Tag(name = "Erasure and decisions")
@RunOnVirtualThread
class ErasureResource {

    private final ErasureQueries erasures;
    private final RequestQueries requests;
    private final DecideRequest decide;
    private final PlanAgain planAgain;
    private final Callers callers;

    ErasureResource(
            ErasureQueries erasures,
            RequestQueries requests,
            DecideRequest decide,
            PlanAgain planAgain,
            Callers callers) {
        this.erasures = erasures;
        this.requests = requests;
        this.decide = decide;
        this.planAgain = planAgain;
        this.callers = callers;
    }

    @GET
    @Path("erasure-plan")
    @RolesAllowed({Role.CUSTOMER, Role.DPO})
    @Operation(summary = "What the erasure would do, field by field; complete when every service has said so")
    @APIResponse(responseCode = "200", description = "The plan as far as it is")
    @APIResponse(responseCode = "404", description = "not_found: unknown, somebody else's, or no erasure in it")
    public PlanResponse plan(@PathParam("id") UUID id) {
        Reader reader = callers.reader();
        note(reader, id, "erasure plan");
        return erasures.plan(reader, new RequestId(id)).map(PlanResponse::of).orElseThrow(Problems::notFound);
    }

    @POST
    @Path("erasure-plan")
    @RolesAllowed(Role.DPO)
    @Operation(summary = "Ask every service for a new plan, because something has changed since")
    @APIResponse(responseCode = "202", description = "Asked")
    @APIResponse(responseCode = "404", description = "not_found")
    @APIResponse(responseCode = "409", description = "invalid_transition: no plan that waits for a decision")
    public Response planAgain(@PathParam("id") UUID id) {
        planAgain.handle(new RequestId(id), callers.actor()).ifPresent(reason -> {
            throw Problems.of(reason);
        });
        return Response.accepted().build();
    }

    @POST
    @Path("decision")
    @RolesAllowed(Role.DPO)
    @Operation(summary = "Decide what waits for an officer; an erasure granted is ordered at once")
    @APIResponse(responseCode = "200", description = "Decided")
    @APIResponse(responseCode = "404", description = "not_found")
    @APIResponse(
            responseCode = "409",
            description = "plan_incomplete, erasure_blocked, conflicting_requests, legal_hold, invalid_transition")
    @APIResponse(
            responseCode = "422",
            description = "partly_granted_expected, four_eyes_required, remedy_info_missing, validation_failed")
    public DecisionResponse decide(@PathParam("id") UUID id, @NotNull @Valid DecisionRequest sent) {
        DecideRequest.Command command = new DecideRequest.Command(
                new RequestId(id),
                sent.item(),
                sent.decided(),
                sent.reasonsOrNone(),
                sent.wish(),
                sent.prefersErasure(),
                sent.correction(),
                callers.actor());
        return switch (decide.handle(command)) {
            case DecideRequest.Result.Decided decided -> DecisionResponse.of(decided.request());
            case DecideRequest.Result.Refused refused -> throw Problems.of(refused.reason());
        };
    }

    @GET
    @Path("report")
    @RolesAllowed({Role.CUSTOMER, Role.DPO})
    @Operation(summary = "What the erasure did, field by field, and what a search found afterwards")
    @APIResponse(responseCode = "200", description = "The report as far as it is")
    @APIResponse(responseCode = "404", description = "not_found: unknown, somebody else's, or no erasure in it")
    public ReportResponse report(@PathParam("id") UUID id) {
        Reader reader = callers.reader();
        note(reader, id, "erasure report");
        return erasures.report(reader, new RequestId(id))
                .map(ReportResponse::of)
                .orElseThrow(Problems::notFound);
    }

    private void note(Reader reader, UUID id, String what) {
        requests.find(reader, new RequestId(id))
                .flatMap(PrivacyRequest::subject)
                .ifPresent(subject -> callers.note(reader, subject, what));
    }
}
