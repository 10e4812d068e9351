package be.sentum.order.adapter.in.rest.carrier;

import be.sentum.order.domain.delivery.CarrierReport;
import be.sentum.order.domain.delivery.ParcelStatus;
import be.sentum.order.domain.delivery.TrackingNumber;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;

/** What a carrier says about a parcel; {@code occurredAt} is the carrier's own time. */
record CarrierEventRequest(
        @NotNull @Pattern(regexp = TrackingNumber.PATTERN) String trackingNumber,

        @NotNull @Pattern(regexp = "PICKED_UP|IN_TRANSIT|OUT_FOR_DELIVERY|DELIVERED|FAILED", message = "unknown_value")
        String status,

        @NotNull Instant occurredAt) {

    CarrierReport toReport() {
        return new CarrierReport(ParcelStatus.valueOf(status), occurredAt);
    }
}
