package be.sentum.order.application.delivery;

import be.sentum.messaging.UseCase;
import be.sentum.order.application.port.in.delivery.RegisterCarrier;
import be.sentum.order.application.port.out.Carriers;
import be.sentum.order.domain.delivery.Carrier;

@UseCase
class RegisterCarrierHandler implements RegisterCarrier {

    private final Carriers carriers;

    RegisterCarrierHandler(Carriers carriers) {
        this.carriers = carriers;
    }

    @Override
    public void handle(Carrier carrier) {
        carriers.keep(carrier);
    }
}
