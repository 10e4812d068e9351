package be.sentum.order.application.port.in.delivery;

import be.sentum.order.domain.delivery.ParcelSight;
import be.sentum.order.domain.delivery.TrackingToken;
import java.util.Optional;

/** What anyone with the token may know of a parcel (REQ-ORD-03). */
public interface TrackParcel {

    Optional<ParcelSight> handle(TrackingToken token);
}
