package be.sentum.order.adapter.in.rest.delivery;

import be.sentum.order.adapter.in.rest.Refusals;
import be.sentum.order.application.port.in.delivery.HearCarrier;
import be.sentum.order.domain.delivery.ParcelStatus;
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

    CarrierEventResource(HearCarrier hearCarrier) {
        this.hearCarrier = hearCarrier;
    }

    /** @param status how far the parcel is now, which a late report does not change */
    record Heard(String trackingNumber, ParcelStatus status) {}

    @POST
    @RolesAllowed(Role.CARRIER)
    @Operation(summary = "Report on a parcel; double and late reports change nothing")
    @APIResponse(responseCode = "200", description = "How far the parcel is now")
    @APIResponse(responseCode = "404", description = "not_found: no parcel of ours")
    public Heard hear(@NotNull @Valid CarrierEventRequest request) {
        return switch (hearCarrier.handle(new TrackingNumber(request.trackingNumber()), request.toReport())) {
            case HearCarrier.Result.Heard heard -> new Heard(request.trackingNumber(), heard.status());
            case HearCarrier.Result.Refused refused -> throw Refusals.of(refused.reason());
        };
    }
}
