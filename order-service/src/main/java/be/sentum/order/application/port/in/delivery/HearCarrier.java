package be.sentum.order.application.port.in.delivery;

import be.sentum.order.domain.Rejection;
import be.sentum.order.domain.carrier.Reporter;
import be.sentum.order.domain.delivery.CarrierReport;
import be.sentum.order.domain.delivery.ParcelStatus;
import be.sentum.order.domain.delivery.TrackingNumber;

/**
 * Takes what a carrier says about a parcel. Idempotent and indifferent to order: double and late reports change
 * nothing. Refuses unknown tracking numbers, those of other carriers' parcels alike, and reports from the future or from
 * before the parcel left: the day of delivery begins the periods of withdrawal and of keeping. Five minutes are forgiven.
 */
public interface HearCarrier {

    /** By somebody who speaks for all carriers. */
    default Result handle(TrackingNumber trackingNumber, CarrierReport report) {
        return handle(trackingNumber, report, new Reporter.OfAll());
    }

    Result handle(TrackingNumber trackingNumber, CarrierReport report, Reporter reporter);

    /** Changes nothing; refuses what is not one of the reporter's parcels. */
    Result statusOf(TrackingNumber trackingNumber, Reporter reporter);

    sealed interface Result {

        /** @param status how far the parcel is now */
        record Heard(ParcelStatus status) implements Result {}

        record Refused(Rejection reason) implements Result {}
    }
}
