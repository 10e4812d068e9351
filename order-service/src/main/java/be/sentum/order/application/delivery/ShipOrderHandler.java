package be.sentum.order.application.delivery;

import be.sentum.messaging.UseCase;
import be.sentum.order.application.port.in.delivery.ShipOrder;
import be.sentum.order.application.port.out.Carriers;
import be.sentum.order.application.port.out.Customers;
import be.sentum.order.application.port.out.Identities;
import be.sentum.order.application.port.out.OrderEvents;
import be.sentum.order.application.port.out.Orders;
import be.sentum.order.domain.Order;
import be.sentum.order.domain.OrderEvent;
import be.sentum.order.domain.Outcome;
import be.sentum.order.domain.Rejection;
import be.sentum.order.domain.customer.Standing;
import be.sentum.order.domain.delivery.Delivery;
import be.sentum.order.domain.delivery.Parcel;
import be.sentum.order.domain.delivery.ParcelLine;
import be.sentum.order.domain.gift.RecipientId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

@UseCase
class ShipOrderHandler implements ShipOrder {

    private final Orders orders;
    private final Customers customers;
    private final Carriers carriers;
    private final OrderEvents events;
    private final Identities identities;
    private final InstantSource clock;

    ShipOrderHandler(
            Orders orders,
            Customers customers,
            Carriers carriers,
            OrderEvents events,
            Identities identities,
            InstantSource clock) {
        this.orders = orders;
        this.customers = customers;
        this.carriers = carriers;
        this.events = events;
        this.identities = identities;
        this.clock = clock;
    }

    @Override
    public Result handle(Command command) {
        return orders.findToChange(command.order())
                .map(order -> mayShip(order, command))
                .orElseGet(() -> refused(new Rejection.NoSuchOrder()));
    }

    private Result mayShip(Order order, Command command) {
        return switch (customers.forDelivery(order.customer(), order.placedAt())) {
            case UNKNOWN, ERASED -> refused(new Rejection.NoSuchOrder());
            case RESTRICTED -> refused(new Rejection.ProcessingRestricted());
            case GOOD ->
                order.parcel(command.trackingNumber())
                        .map(parcel -> again(order, parcel, command))
                        .orElseGet(() -> mayReceive(order, command));
        };
    }

    /** Whom the order is for has rights too (REQ-ORD-05): without that person there is nobody to deliver to. */
    private Result mayReceive(Order order, Command command) {
        Delivery delivery = order.delivery();
        if (delivery == null) {
            return refused(new Rejection.NobodyToDeliverTo());
        }
        RecipientId recipient = delivery.recipientId();
        Standing standing = recipient == null ? Standing.GOOD : customers.forDelivery(recipient);
        return switch (standing) {
            case ERASED -> refused(new Rejection.NobodyToDeliverTo());
            case RESTRICTED -> refused(new Rejection.ProcessingRestricted());
            case UNKNOWN, GOOD -> ship(order, command);
        };
    }

    private static Result again(Order order, Parcel parcel, Command command) {
        boolean same = parcel.carrier().equals(command.carrier())
                && (command.lines().isEmpty() || command.lines().equals(parcel.lines()));
        return same ? new Result.Shipped(order, parcel) : refused(new Rejection.TrackingNumberTaken());
    }

    private Result ship(Order order, Command command) {
        Instant now = clock.instant();
        if (!orders.claim(command.trackingNumber())) {
            return refused(new Rejection.TrackingNumberTaken());
        }
        List<ParcelLine> lines = command.lines().isEmpty() ? order.remaining() : command.lines();
        Parcel parcel = new Parcel(
                identities.parcel(), command.carrier(), command.trackingNumber(), identities.token(), lines, now, null);
        return switch (order.ship(parcel)) {
            case Outcome.Refused no -> refused(no.reason());
            case Outcome.Unchanged _, Outcome.Noted _ -> new Result.Shipped(order, parcel);
            case Outcome.Changed changed -> handOver(order, parcel, changed.event());
        };
    }

    private Result handOver(Order order, Parcel parcel, OrderEvent shipped) {
        return switch (carriers.handOver(order, parcel)) {
            case NOT_REGISTERED -> refused(new Rejection.CarrierNotRegistered());
            case TRANSFER_NOT_ALLOWED -> refused(new Rejection.TransferNotAllowed());
            case ALLOWED -> {
                events.publish(shipped);
                yield new Result.Shipped(orders.keep(order), parcel);
            }
        };
    }

    private static Result refused(Rejection reason) {
        return new Result.Refused(reason);
    }
}
