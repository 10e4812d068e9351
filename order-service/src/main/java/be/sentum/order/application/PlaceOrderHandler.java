package be.sentum.order.application;

import be.sentum.messaging.UseCase;
import be.sentum.order.application.port.in.PlaceOrder;
import be.sentum.order.application.port.out.BuyerFiles;
import be.sentum.order.application.port.out.Identities;
import be.sentum.order.application.port.out.OrderEvents;
import be.sentum.order.application.port.out.Orders;
import be.sentum.order.domain.Order;
import be.sentum.order.domain.OrderEvent;
import be.sentum.order.domain.OrderLines;
import be.sentum.order.domain.Rejection;
import be.sentum.order.domain.customer.Buyer;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.delivery.Delivery;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

@UseCase
class PlaceOrderHandler implements PlaceOrder {

    private static final int NUMBERS_TRIED = 5;

    private final BuyerFiles buyerFiles;
    private final DeliveryDraft deliveries;
    private final Pricing pricing;
    private final Orders orders;
    private final OrderEvents events;
    private final Identities identities;
    private final InstantSource clock;

    PlaceOrderHandler(
            BuyerFiles buyerFiles,
            DeliveryDraft deliveries,
            Pricing pricing,
            Orders orders,
            OrderEvents events,
            Identities identities,
            InstantSource clock) {
        this.buyerFiles = buyerFiles;
        this.deliveries = deliveries;
        this.pricing = pricing;
        this.orders = orders;
        this.events = events;
        this.identities = identities;
        this.clock = clock;
    }

    @Override
    public Result handle(Command command) {
        BuyerFiles.File buyer = buyerFiles.open(command.customer());
        return switch (buyer.standing()) {
            case UNKNOWN, ERASED -> new Result.Refused(new Rejection.UnknownCustomer());
            // REQ-RES-02: a new order is the person's own act; asked to confirm it, nobody orders by accident.
            case RESTRICTED ->
                command.knowingly() ? open(command, buyer) : new Result.Refused(new Rejection.ProcessingRestricted());
            case GOOD -> open(command, buyer);
        };
    }

    private Result open(Command command, BuyerFiles.File buyer) {
        return buyer.closed() ? new Result.Refused(new Rejection.AccountClosed()) : price(command, buyer.buyer());
    }

    private Result price(Command command, @Nullable Buyer buyer) {
        return switch (pricing.price(command.lines())) {
            case Pricing.Result.Refused refused -> new Result.Refused(refused.reason());
            case Pricing.Result.Priced priced ->
                deliveries
                        .of(command, buyer)
                        .map(drafted -> place(command, priced.lines(), drafted))
                        .orElseGet(() -> new Result.Refused(new Rejection.NoDeliveryAddress()));
        };
    }

    private Result place(Command command, OrderLines lines, DeliveryDraft.Drafted drafted) {
        Order order = keepUnderFreeNumber(command, lines, drafted.delivery());
        events.publish(new OrderEvent.Placed(order));
        return new Result.Placed(order, drafted.masked());
    }

    private Order keepUnderFreeNumber(Command command, OrderLines lines, Delivery delivery) {
        CustomerId customer = command.customer();
        for (int i = 0; i < NUMBERS_TRIED; i++) {
            Order order = Order.place(
                    identities.order(),
                    identities.number(),
                    customer,
                    lines,
                    command.payment(),
                    delivery,
                    clock.instant());
            if (orders.add(order)) {
                return order;
            }
        }
        throw new IllegalStateException("no free order number in " + NUMBERS_TRIED + " tries");
    }
}
