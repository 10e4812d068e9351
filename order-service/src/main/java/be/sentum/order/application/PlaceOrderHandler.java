package be.sentum.order.application;

import static java.util.stream.Collectors.toUnmodifiableSet;

import be.sentum.messaging.UseCase;
import be.sentum.order.application.port.in.PlaceOrder;
import be.sentum.order.application.port.out.Buyers;
import be.sentum.order.application.port.out.Catalogue;
import be.sentum.order.application.port.out.ClosedAccounts;
import be.sentum.order.application.port.out.Customers;
import be.sentum.order.application.port.out.Identities;
import be.sentum.order.application.port.out.OrderEvents;
import be.sentum.order.application.port.out.Orders;
import be.sentum.order.domain.Order;
import be.sentum.order.domain.OrderEvent;
import be.sentum.order.domain.OrderLine;
import be.sentum.order.domain.OrderLines;
import be.sentum.order.domain.Rejection;
import be.sentum.order.domain.catalogue.Product;
import be.sentum.order.domain.catalogue.Sku;
import be.sentum.order.domain.customer.Buyer;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.customer.PostalAddress;
import be.sentum.order.domain.delivery.Delivery;
import be.sentum.order.domain.delivery.FreeText;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@UseCase
class PlaceOrderHandler implements PlaceOrder {

    private static final int NUMBERS_TRIED = 5;

    private final Customers customers;
    private final ClosedAccounts closedAccounts;
    private final Buyers buyers;
    private final Catalogue catalogue;
    private final Orders orders;
    private final OrderEvents events;
    private final Identities identities;
    private final InstantSource clock;

    PlaceOrderHandler(
            Customers customers,
            ClosedAccounts closedAccounts,
            Buyers buyers,
            Catalogue catalogue,
            Orders orders,
            OrderEvents events,
            Identities identities,
            InstantSource clock) {
        this.customers = customers;
        this.closedAccounts = closedAccounts;
        this.buyers = buyers;
        this.catalogue = catalogue;
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
        List<RequestedLine> wanted = command.lines();
        Map<Sku, Product> products =
                catalogue.find(wanted.stream().map(RequestedLine::sku).collect(toUnmodifiableSet()));
        List<Integer> unknown = positions(wanted, line -> !products.containsKey(line.sku()));
        if (!unknown.isEmpty()) {
            return new Result.Refused(new Rejection.UnknownProducts(unknown));
        }
        List<OrderLine> lines = wanted.stream()
                .flatMap(line -> Stream.ofNullable(products.get(line.sku()))
                        .filter(Product::available)
                        .map(product -> OrderLine.of(product, line.quantity())))
                .toList();
        if (lines.size() < wanted.size()) {
            return new Result.Refused(new Rejection.UnavailableProducts(positions(
                    wanted,
                    line -> lines.stream().noneMatch(ordered -> ordered.sku().equals(line.sku())))));
        }
        return address(command)
                .map(address -> place(command, new OrderLines(lines), address))
                .orElseGet(() -> new Result.Refused(new Rejection.NoDeliveryAddress()));
    }

    private static List<Integer> positions(List<RequestedLine> lines, Predicate<RequestedLine> which) {
        return IntStream.range(0, lines.size())
                .filter(i -> which.test(lines.get(i)))
                .boxed()
                .toList();
    }

    private Optional<PostalAddress> address(Command command) {
        return command.deliveryAddress() == null
                ? buyers.find(command.customer()).map(Buyer::deliveryAddress)
                : Optional.of(command.deliveryAddress());
    }

    private Result place(Command command, OrderLines lines, PostalAddress address) {
        FreeText recipient = FreeText.of(orEmpty(command.recipient()));
        FreeText remarks = FreeText.of(orEmpty(command.remarks()));
        Delivery delivery = new Delivery(orNull(recipient), address, orNull(remarks));
        Order order = keepUnderFreeNumber(command, lines, delivery);
        events.publish(new OrderEvent.Placed(order));
        return new Result.Placed(order, recipient.masked() || remarks.masked());
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

    private static String orEmpty(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static @Nullable String orNull(FreeText text) {
        return text.text().isEmpty() ? null : text.text();
    }
}
