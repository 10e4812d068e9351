package be.sentum.order.adapter.in.rest.returns;

import be.sentum.order.adapter.in.rest.Callers;
import be.sentum.order.adapter.in.rest.Refusals;
import be.sentum.order.application.port.in.returns.TakeBack;
import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.customer.Requester;
import be.sentum.web.caller.Role;
import be.sentum.web.idempotency.Idempotency;
import be.sentum.web.resource.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/orders/{id}/returns")
@Tag(name = "Returns")
@RunOnVirtualThread
class ReturnResource {

    private final TakeBack takeBack;
    private final Idempotency idempotency;
    private final Callers callers;

    ReturnResource(TakeBack takeBack, Idempotency idempotency, Callers callers) {
        this.takeBack = takeBack;
        this.idempotency = idempotency;
        this.callers = callers;
    }

    @POST
    @RolesAllowed(Role.AGENT)
    @Operation(summary = "Take goods of an order back; billing credits what it invoiced for them")
    @APIResponse(responseCode = "201", description = "Taken back")
    @APIResponse(responseCode = "404", description = "not_found")
    @APIResponse(responseCode = "409", description = "invalid_transition: nothing of it was sent")
    @APIResponse(responseCode = "422", description = "exceeds_delivered, validation_failed, idempotency_conflict")
    public Response take(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid ReturnRequest request) {
        CustomerId buyer = takeBack.buyer(new OrderId(id)).orElseThrow(Refusals::notFound);
        return idempotency.once(key, request, buyer.value(), () -> take(request.toCommand(new OrderId(id))));
    }

    private Response take(TakeBack.Command command) {
        return switch (takeBack.handle(command)) {
            case TakeBack.Result.TakenBack taken ->
                Response.status(Response.Status.CREATED)
                        .entity(ReturnBody.of(taken.taken()))
                        .build();
            case TakeBack.Result.Refused refused -> throw Refusals.of(refused.reason());
        };
    }

    @GET
    @RolesAllowed({Role.CUSTOMER, Role.AGENT})
    @Operation(summary = "What came back of an order, the oldest first")
    @APIResponse(responseCode = "200", description = "A list")
    @APIResponse(responseCode = "404", description = "not_found: no such order, or somebody else's")
    public Page<ReturnBody> all(@PathParam("id") UUID id) {
        callers.stateWhy();
        Requester requester = callers.requester();
        CustomerId buyer =
                takeBack.buyer(new OrderId(id)).filter(requester::mayActFor).orElseThrow(Refusals::notFound);
        callers.hasRead(buyer, "order");
        return Page.whole(takeBack.of(new OrderId(id), requester).stream()
                .map(ReturnBody::of)
                .toList());
    }
}
