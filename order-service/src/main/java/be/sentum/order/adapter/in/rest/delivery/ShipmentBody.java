package be.sentum.order.adapter.in.rest.delivery;

import be.sentum.order.domain.Order;
import be.sentum.order.domain.delivery.Parcel;
import be.sentum.order.domain.delivery.ParcelStatus;
import be.sentum.order.domain.progress.OrderStatus;
import java.util.List;
import java.util.UUID;

/**
 * A parcel that was handed over.
 *
 * @param orderStatus SHIPPED when nothing remains, else PARTLY_SHIPPED
 * @param tracking path of its public page
 */
record ShipmentBody(
        UUID id,
        UUID orderId,
        OrderStatus orderStatus,
        String carrier,
        String trackingNumber,
        String tracking,
        ParcelStatus status,
        List<Line> lines) {

    record Line(String sku, int quantity) {}

    static ShipmentBody of(Order order, Parcel parcel) {
        return new ShipmentBody(
                parcel.id().value(),
                order.id().value(),
                order.status(),
                parcel.carrier(),
                parcel.trackingNumber().value(),
                "/tracking/" + parcel.token().value(),
                parcel.status(),
                parcel.lines().stream()
                        .map(line -> new Line(line.sku().code(), line.quantity()))
                        .toList());
    }
}
