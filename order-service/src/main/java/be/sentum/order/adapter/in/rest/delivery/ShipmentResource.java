package be.sentum.order.adapter.in.rest.delivery;

import be.sentum.order.adapter.in.rest.Refusals;
import be.sentum.order.application.port.in.delivery.ShipOrder;
import be.sentum.order.domain.OrderId;
import be.sentum.web.caller.Role;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/orders/{id}/shipments")
@Tag(name = "Delivery")
@RunOnVirtualThread
class ShipmentResource {

    private final ShipOrder shipOrder;

    ShipmentResource(ShipOrder shipOrder) {
        this.shipOrder = shipOrder;
    }

    @POST
    @RolesAllowed(Role.AGENT)
    @Operation(summary = "Hand a parcel of an order to a carrier; the same parcel again answers the same")
    @APIResponse(responseCode = "201", description = "Handed over")
    @APIResponse(responseCode = "403", description = "recipient_not_registered, transfer_not_allowed")
    @APIResponse(responseCode = "409", description = "invalid_transition, tracking_number_taken, processing_restricted")
    @APIResponse(responseCode = "422", description = "exceeds_remaining, validation_failed")
    public Response ship(@PathParam("id") UUID id, @NotNull @Valid ShipmentRequest request) {
        return switch (shipOrder.handle(request.toCommand(new OrderId(id)))) {
            case ShipOrder.Result.Shipped shipped ->
                Response.status(Response.Status.CREATED)
                        .entity(ShipmentBody.of(shipped.order(), shipped.parcel()))
                        .build();
            case ShipOrder.Result.Refused refused -> throw Refusals.of(refused.reason());
        };
    }
}
