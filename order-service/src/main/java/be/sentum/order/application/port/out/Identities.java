package be.sentum.order.application.port.out;

import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.OrderNumber;
import be.sentum.order.domain.delivery.ParcelId;
import be.sentum.order.domain.delivery.TrackingToken;

/** New ids, numbers and tokens; tokens and numbers are random and cannot be guessed. */
public interface Identities {

    OrderId order();

    OrderNumber number();

    ParcelId parcel();

    TrackingToken token();
}
