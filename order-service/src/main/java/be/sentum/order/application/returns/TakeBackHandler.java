package be.sentum.order.application.returns;

import be.sentum.messaging.UseCase;
import be.sentum.order.application.port.in.returns.TakeBack;
import be.sentum.order.application.port.out.Customers;
import be.sentum.order.application.port.out.OrderEvents;
import be.sentum.order.application.port.out.Orders;
import be.sentum.order.application.port.out.returns.Returns;
import be.sentum.order.domain.Order;
import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.Outcome;
import be.sentum.order.domain.Rejection;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.customer.Requester;
import be.sentum.order.domain.customer.Standing;
import be.sentum.order.domain.progress.OrderStatus;
import be.sentum.order.domain.returns.Return;
import be.sentum.order.domain.returns.Returnable;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

@UseCase
class TakeBackHandler implements TakeBack {

    private final Orders orders;
    private final Returns returns;
    private final Customers customers;
    private final OrderEvents events;
    private final InstantSource clock;

    TakeBackHandler(Orders orders, Returns returns, Customers customers, OrderEvents events, InstantSource clock) {
        this.orders = orders;
        this.returns = returns;
        this.customers = customers;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Result handle(Command command) {
        return orders.findToChange(command.order())
                .filter(order -> isOfSomebody(order.customer()))
                .map(order -> take(order, command))
                .orElseGet(() -> new Result.Refused(new Rejection.NoSuchOrder()));
    }

    private Result take(Order order, Command command) {
        if (!hasBeenSent(order.status())) {
            return new Result.Refused(new Rejection.InvalidTransition(order.status()));
        }
        List<Integer> exceeding = Returnable.of(order, returns.of(order.id())).exceeding(command.lines());
        if (!exceeding.isEmpty()) {
            return new Result.Refused(new Rejection.MoreThanDelivered(exceeding));
        }
        Return taken = new Return(returns.nextId(), order.id(), command.lines(), command.reason(), clock.instant());
        returns.add(taken);
        if (order.takeBack(taken) instanceof Outcome.Changed changed) {
            orders.keep(order);
            events.publish(changed.event());
        }
        return new Result.TakenBack(taken);
    }

    private static boolean hasBeenSent(OrderStatus status) {
        return switch (status) {
            case PARTLY_SHIPPED, SHIPPED, DELIVERED, WITHDRAWN -> true;
            case AWAITING_PAYMENT, AWAITING_SOLVENCY, PAYMENT_CHOICE_REQUIRED, CONFIRMED, CANCELLED, REJECTED -> false;
        };
    }

    @Override
    public List<Return> of(OrderId id, Requester requester) {
        return orders.find(id)
                .filter(order -> order.isVisibleTo(requester))
                .filter(order -> isOfSomebody(order.customer()))
                .map(order -> returns.of(order.id()))
                .orElse(List.of());
    }

    @Override
    public Optional<CustomerId> buyer(OrderId id) {
        return orders.find(id).map(Order::customer).filter(this::isOfSomebody);
    }

    /** A restriction stops nobody from bringing goods back: it stores what happened, and the person gains by it. */
    private boolean isOfSomebody(CustomerId customer) {
        Standing standing = customers.standing(customer);
        return standing == Standing.GOOD || standing == Standing.RESTRICTED;
    }
}
