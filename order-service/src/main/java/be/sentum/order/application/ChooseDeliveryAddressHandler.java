package be.sentum.order.application;

import be.sentum.messaging.UseCase;
import be.sentum.order.application.port.in.ChooseDeliveryAddress;
import be.sentum.order.application.port.out.Buyers;
import be.sentum.order.domain.Order;
import be.sentum.order.domain.OrderChange;
import be.sentum.order.domain.Outcome;
import be.sentum.order.domain.Rejection;
import be.sentum.order.domain.customer.Buyer;
import be.sentum.order.domain.customer.PostalAddress;
import java.time.InstantSource;
import java.util.Optional;

@UseCase
class ChooseDeliveryAddressHandler implements ChooseDeliveryAddress {

    private final OrderChanges changes;
    private final Buyers buyers;
    private final InstantSource clock;

    ChooseDeliveryAddressHandler(OrderChanges changes, Buyers buyers, InstantSource clock) {
        this.changes = changes;
        this.buyers = buyers;
        this.clock = clock;
    }

    @Override
    public OrderChange handle(Command command) {
        return changes.apply(command.order(), command.requester(), order -> choose(order, command));
    }

    private Outcome choose(Order order, Command command) {
        return switch (command.choice()) {
            case PRESENT -> order.keepAddress();
            case NEW ->
                buyers.find(order.customer())
                        .filter(buyer -> buyer.version() == command.cardVersion())
                        .flatMap(ChooseDeliveryAddressHandler::address)
                        .map(address -> order.deliverTo(address, clock.instant()))
                        .orElseGet(() -> new Outcome.Refused(new Rejection.StaleAddress()));
        };
    }

    private static Optional<PostalAddress> address(Buyer buyer) {
        return Optional.ofNullable(buyer.deliveryAddress());
    }
}
