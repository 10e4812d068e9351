package be.sentum.order.application.port.out;

import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.OrderNumber;
import be.sentum.order.domain.delivery.ParcelId;
import be.sentum.order.domain.delivery.TrackingToken;
import be.sentum.order.domain.gift.RecipientId;

/** New ids, numbers and tokens; tokens and numbers are random and cannot be guessed. */
public interface Identities {

    OrderId order();

    OrderNumber number();

    RecipientId recipient();

    ParcelId parcel();

    TrackingToken token();
}
