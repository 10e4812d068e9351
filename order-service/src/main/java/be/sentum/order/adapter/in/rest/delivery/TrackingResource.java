package be.sentum.order.adapter.in.rest.delivery;

import be.sentum.order.adapter.in.rest.Refusals;
import be.sentum.order.application.port.in.delivery.TrackParcel;
import be.sentum.order.domain.delivery.ParcelSight;
import be.sentum.order.domain.delivery.TrackingToken;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tracking/{token}")
@Tag(name = "Delivery")
@RunOnVirtualThread
class TrackingResource {

    private final TrackParcel trackParcel;

    TrackingResource(TrackParcel trackParcel) {
        this.trackParcel = trackParcel;
    }

    @GET
    @PermitAll
    @Operation(summary = "How far a parcel is, for whoever has its token: status and city, nothing else")
    @APIResponse(responseCode = "200", description = "Status and city")
    @APIResponse(responseCode = "404", description = "not_found")
    public ParcelSight track(@PathParam("token") String token) {
        return trackParcel.handle(new TrackingToken(token)).orElseThrow(Refusals::notFound);
    }
}
