package be.sentum.order.application.port.in.delivery;

import be.sentum.order.domain.delivery.Carrier;

/** Follows the register of recipients. Idempotent: the last word counts. */
public interface RegisterCarrier {

    void handle(Carrier carrier);
}
