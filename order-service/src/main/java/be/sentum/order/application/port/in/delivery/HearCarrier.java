package be.sentum.order.application.port.in.delivery;

import be.sentum.order.domain.Rejection;
import be.sentum.order.domain.delivery.CarrierReport;
import be.sentum.order.domain.delivery.ParcelStatus;
import be.sentum.order.domain.delivery.TrackingNumber;

/**
 * Takes what a carrier says about a parcel. Idempotent and indifferent to order: double and late reports change
 * nothing. Refuses unknown tracking numbers and reports from the future.
 */
public interface HearCarrier {

    Result handle(TrackingNumber trackingNumber, CarrierReport report);

    sealed interface Result {

        /** @param status how far the parcel is now */
        record Heard(ParcelStatus status) implements Result {}

        record Refused(Rejection reason) implements Result {}
    }
}
