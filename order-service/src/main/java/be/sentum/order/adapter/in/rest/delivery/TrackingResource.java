package be.sentum.order.adapter.in.rest.delivery;

import be.sentum.order.adapter.in.rest.Refusals;
import be.sentum.order.application.port.in.delivery.TrackParcel;
import be.sentum.order.domain.delivery.TrackingToken;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Optional;
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
    @Operation(
            summary =
                    "How far a parcel is, for whoever has its token: status and city, and for whoever got a present the notice")
    @APIResponse(responseCode = "200", description = "Status and city")
    @APIResponse(responseCode = "404", description = "not_found: no such token, or its time is over")
    public TrackingBody track(@PathParam("token") String token) {
        return Optional.of(token)
                .filter(t -> t.matches(TrackingToken.PATTERN))
                .flatMap(t -> trackParcel.handle(new TrackingToken(t)))
                .map(TrackingBody::of)
                .orElseThrow(Refusals::notFound);
    }
}
