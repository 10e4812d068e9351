package be.sentum.order.domain.gift;

import be.sentum.order.domain.OrderNumber;
import be.sentum.order.domain.delivery.TrackingNumber;
import be.sentum.order.domain.delivery.TrackingToken;

/** What somebody who received a parcel can show us of it. */
public sealed interface ParcelMark {

    record Token(TrackingToken token) implements ParcelMark {}

    record OfParcel(TrackingNumber number) implements ParcelMark {}

    record OfOrder(OrderNumber number) implements ParcelMark {}
}
