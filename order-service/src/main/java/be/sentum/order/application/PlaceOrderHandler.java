package be.sentum.order.application;

import be.sentum.messaging.UseCase;
import be.sentum.order.application.port.in.PlaceOrder;
import be.sentum.order.application.port.out.ClosedAccounts;
import be.sentum.order.application.port.out.Customers;
import be.sentum.order.application.port.out.Identities;
import be.sentum.order.application.port.out.OrderEvents;
import be.sentum.order.application.port.out.Orders;
import be.sentum.order.domain.Order;
import be.sentum.order.domain.OrderEvent;
import be.sentum.order.domain.OrderLines;
import be.sentum.order.domain.Rejection;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.delivery.Delivery;
import java.time.InstantSource;

@UseCase
class PlaceOrderHandler implements PlaceOrder {

    private static final int NUMBERS_TRIED = 5;

    private final Customers customers;
    private final ClosedAccounts closedAccounts;
    private final DeliveryDraft deliveries;
    private final Pricing pricing;
    private final Orders orders;
    private final OrderEvents events;
    private final Identities identities;
    private final InstantSource clock;

    PlaceOrderHandler(
            Customers customers,
            ClosedAccounts closedAccounts,
            DeliveryDraft deliveries,
            Pricing pricing,
            Orders orders,
            OrderEvents events,
            Identities identities,
            InstantSource clock) {
        this.customers = customers;
        this.closedAccounts = closedAccounts;
        this.deliveries = deliveries;
        this.pricing = pricing;
        this.orders = orders;
        this.events = events;
        this.identities = identities;
        this.clock = clock;
    }

    @Override
    public Result handle(Command command) {
        return switch (customers.standing(command.customer())) {
            case UNKNOWN, ERASED -> new Result.Refused(new Rejection.UnknownCustomer());
            // REQ-RES-02: a new order is the person's own act; asked to confirm it, nobody orders by accident.
            case RESTRICTED ->
                command.knowingly() ? open(command) : new Result.Refused(new Rejection.ProcessingRestricted());
            case GOOD -> open(command);
        };
    }

    private Result open(Command command) {
        return closedAccounts.contains(command.customer())
                ? new Result.Refused(new Rejection.AccountClosed())
                : price(command);
    }

    private Result price(Command command) {
        return switch (pricing.price(command.lines())) {
            case Pricing.Result.Refused refused -> new Result.Refused(refused.reason());
            case Pricing.Result.Priced priced ->
                deliveries
                        .of(command)
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
