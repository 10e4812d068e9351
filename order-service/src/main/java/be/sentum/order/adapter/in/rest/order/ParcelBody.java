package be.sentum.order.adapter.in.rest.order;

import be.sentum.order.domain.delivery.Parcel;
import be.sentum.order.domain.delivery.ParcelStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A parcel; {@code tracking} is the path of its public page. */
record ParcelBody(
        UUID id,
        String carrier,
        String trackingNumber,
        String tracking,
        ParcelStatus status,
        Instant shippedAt,
        List<Line> lines) {

    record Line(String sku, int quantity) {}

    static ParcelBody of(Parcel parcel) {
        return new ParcelBody(
                parcel.id().value(),
                parcel.carrier(),
                parcel.trackingNumber().value(),
                "/tracking/" + parcel.token().value(),
                parcel.status(),
                parcel.shippedAt(),
                parcel.lines().stream()
                        .map(line -> new Line(line.sku().code(), line.quantity()))
                        .toList());
    }
}
