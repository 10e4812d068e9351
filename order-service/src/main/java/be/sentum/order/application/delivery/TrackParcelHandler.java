package be.sentum.order.application.delivery;

import be.sentum.messaging.UseCase;
import be.sentum.order.application.port.in.delivery.TrackParcel;
import be.sentum.order.application.port.out.OrderRegister;
import be.sentum.order.domain.delivery.ParcelSight;
import be.sentum.order.domain.delivery.TrackingToken;
import java.util.Optional;

@UseCase
class TrackParcelHandler implements TrackParcel {

    private final OrderRegister register;

    TrackParcelHandler(OrderRegister register) {
        this.register = register;
    }

    @Override
    public Optional<ParcelSight> handle(TrackingToken token) {
        return register.sight(token);
    }
}
