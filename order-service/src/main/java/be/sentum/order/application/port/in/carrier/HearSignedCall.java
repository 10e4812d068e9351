package be.sentum.order.application.port.in.carrier;

import be.sentum.order.domain.Rejection;
import be.sentum.order.domain.carrier.SignedCall;
import be.sentum.order.domain.delivery.CarrierReport;
import be.sentum.order.domain.delivery.ParcelStatus;
import be.sentum.order.domain.delivery.TrackingNumber;
import java.time.Duration;

/**
 * Takes what a carrier reports with its own signature, about its own parcels only. Idempotent by the call's id: the same
 * again tells how far the parcel is and changes nothing. Refuses what {@code HearCarrier} refuses, an id that stands for
 * another body, and more calls in a minute than are allowed.
 */
@FunctionalInterface
public interface HearSignedCall {

    Result handle(SignedCall call, TrackingNumber trackingNumber, CarrierReport report);

    sealed interface Result {

        /** @param status how far the parcel is now */
        record Heard(ParcelStatus status) implements Result {}

        record Refused(Rejection reason) implements Result {}

        /** The id of the call stands for another body. */
        record IdTaken() implements Result {}

        /** @param pause after which one more may come */
        record TooMany(Duration pause) implements Result {}
    }
}
