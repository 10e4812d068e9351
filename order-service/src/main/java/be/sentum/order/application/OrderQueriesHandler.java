package be.sentum.order.application;

import be.sentum.messaging.UseCase;
import be.sentum.order.application.port.in.OrderQueries;
import be.sentum.order.application.port.out.Buyers;
import be.sentum.order.application.port.out.Customers;
import be.sentum.order.application.port.out.OrderRegister;
import be.sentum.order.application.port.out.Orders;
import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.OrderSummary;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.customer.Requester;
import be.sentum.order.domain.customer.Standing;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@UseCase
class OrderQueriesHandler implements OrderQueries {

    private final Orders orders;
    private final OrderRegister register;
    private final Customers customers;
    private final Buyers buyers;

    OrderQueriesHandler(Orders orders, OrderRegister register, Customers customers, Buyers buyers) {
        this.orders = orders;
        this.register = register;
        this.customers = customers;
        this.buyers = buyers;
    }

    @Override
    public Optional<Found> byId(OrderId id, Requester requester) {
        return orders.find(id)
                .filter(order -> order.isVisibleTo(requester))
                .filter(order -> isCustomer(order.customer()))
                .map(order -> new Found(order, buyers.find(order.customer()).orElse(null)));
    }

    @Override
    public List<OrderSummary> of(CustomerId customer, @Nullable OrderId after, int limit) {
        return isCustomer(customer) ? register.of(customer, after, limit) : List.of();
    }

    /** After an erasure the order bears a random id that nobody is known by. */
    private boolean isCustomer(CustomerId customer) {
        Standing standing = customers.standing(customer);
        return standing == Standing.GOOD || standing == Standing.RESTRICTED;
    }
}
