package be.sentum.order.application.port.in.delivery;

import be.sentum.order.domain.Order;
import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.Rejection;
import be.sentum.order.domain.delivery.Parcel;
import be.sentum.order.domain.delivery.ParcelLine;
import be.sentum.order.domain.delivery.TrackingNumber;
import java.util.List;

/**
 * Hands a parcel of an order to a carrier. Refuses a carrier that is not registered for delivery today, a tracking
 * number another parcel has, and more than is still to be shipped. The same parcel told again (order, carrier, tracking
 * number) answers the parcel that is there.
 */
public interface ShipOrder {

    Result handle(Command command);

    /** @param lines empty: all that remains */
    record Command(OrderId order, String carrier, TrackingNumber trackingNumber, List<ParcelLine> lines) {

        public Command {
            lines = List.copyOf(lines);
        }
    }

    sealed interface Result {

        record Shipped(Order order, Parcel parcel) implements Result {}

        record Refused(Rejection reason) implements Result {}
    }
}
