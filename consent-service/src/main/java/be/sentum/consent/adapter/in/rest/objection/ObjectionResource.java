package be.sentum.consent.adapter.in.rest.objection;

import be.sentum.consent.adapter.in.rest.CallingPerson;
import be.sentum.consent.adapter.in.rest.Problems;
import be.sentum.consent.application.port.in.ConsentQueries;
import be.sentum.consent.application.port.in.RaiseObjection;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.act.Channel;
import be.sentum.consent.domain.decision.Objection;
import be.sentum.web.caller.Role;
import be.sentum.web.resource.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/objections")
@Tag(name = "Objections")
@RunOnVirtualThread
class ObjectionResource {

    private final RaiseObjection raiseObjection;
    private final ConsentQueries queries;
    private final CallingPerson person;
    private final NobodysNo nobodysNo;
    private final UnsubscribeLinks links;

    ObjectionResource(
            RaiseObjection raiseObjection,
            ConsentQueries queries,
            CallingPerson person,
            NobodysNo nobodysNo,
            UnsubscribeLinks links) {
        this.raiseObjection = raiseObjection;
        this.queries = queries;
        this.person = person;
        this.nobodysNo = nobodysNo;
        this.links = links;
    }

    @POST
    @PermitAll
    @Operation(
            summary = "Object to all direct marketing, or to one purpose; no reason needed, effective at once. With a"
                    + " log-in, or with the unsubscribeToken of a link in one of our mails")
    @APIResponse(
            responseCode = "200",
            description = "A link that is too old: enter the address on the page of the link")
    @APIResponse(responseCode = "201", description = "The objection and the purposes it stopped")
    @APIResponse(responseCode = "202", description = "From a log-in without a customer: its mailbox gets no marketing")
    @APIResponse(responseCode = "400", description = "invalid_parameter: no link of ours")
    @APIResponse(responseCode = "422", description = "unknown_purpose, purpose_not_optional, validation_failed")
    public Response object(@NotNull @Valid ObjectionRequest request) {
        String token = request.unsubscribeToken();
        if (token != null) {
            return links.object(token, request.scope());
        }
        person.requireCustomer();
        Optional<SubjectId> subject = person.find();
        if (subject.isEmpty()) {
            nobodysNo.objectionToMarketing();
            return Response.accepted().build();
        }
        return switch (raiseObjection.handle(subject.get(), request.scope(), Channel.WEB)) {
            case RaiseObjection.Result.Raised r -> created(r.objection());
            case RaiseObjection.Result.Refused r -> throw Problems.of(r.reason());
        };
    }

    static Response created(Objection objection) {
        return Response.status(Response.Status.CREATED)
                .entity(ObjectionResponse.of(objection))
                .build();
    }

    @GET
    @RolesAllowed(Role.CUSTOMER)
    @Operation(summary = "One's own objections, newest first")
    @APIResponse(responseCode = "200", description = "The objections")
    public Page<ObjectionResponse> objections() {
        return Page.whole(queries.objections(person.require()).stream()
                .map(ObjectionResponse::of)
                .toList());
    }
}
