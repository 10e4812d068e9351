package be.sentum.order.adapter.in.rest.carrier;

import be.sentum.order.adapter.in.rest.Refusals;
import be.sentum.order.application.port.in.delivery.HearCarrier;
import be.sentum.order.domain.delivery.TrackingNumber;
import be.sentum.web.caller.Role;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/carrier-events")
@Tag(name = "Delivery")
@RunOnVirtualThread
class CarrierEventResource {

    private final HearCarrier hearCarrier;
    private final CarrierClients clients;

    CarrierEventResource(HearCarrier hearCarrier, CarrierClients clients) {
        this.hearCarrier = hearCarrier;
        this.clients = clients;
    }

    @POST
    @RolesAllowed(Role.CARRIER)
    @Operation(summary = "Report on a parcel; double and late reports change nothing")
    @APIResponse(responseCode = "200", description = "How far the parcel is now")
    @APIResponse(responseCode = "404", description = "not_found: no parcel of ours, or of another carrier")
    public HeardBody hear(@NotNull @Valid CarrierEventRequest request) {
        return switch (hearCarrier.handle(
                new TrackingNumber(request.trackingNumber()), request.toReport(), clients.reporter())) {
            case HearCarrier.Result.Heard heard -> new HeardBody(request.trackingNumber(), heard.status());
            case HearCarrier.Result.Refused refused -> throw Refusals.of(refused.reason());
        };
    }
}
