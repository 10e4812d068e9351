package be.sentum.order.adapter.in.rest.order;

import be.sentum.order.adapter.in.rest.Callers;
import be.sentum.order.application.port.in.OrderQueries;
import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.OrderSummary;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.FieldError;
import be.sentum.web.problem.ProblemException;
import be.sentum.web.resource.Cursor;
import be.sentum.web.resource.Limit;
import be.sentum.web.resource.Page;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The orders of one customer, part by part. */
@Singleton
class OrderList {

    private static final String NAME = "orders";

    private final OrderQueries queries;
    private final Callers callers;

    OrderList(OrderQueries queries, Callers callers) {
        this.queries = queries;
        this.callers = callers;
    }

    Page<OrderSummaryBody> page(@Nullable UUID customerId, @Nullable String cursor, Limit limit) {
        OrderId after = cursor == null ? null : read(cursor);
        return (callers.isAgent() ? Optional.of(named(customerId)) : oneself(customerId))
                .map(customer -> page(customer, after, limit.items()))
                .orElseGet(() -> Page.whole(List.of()));
    }

    private CustomerId named(@Nullable UUID customerId) {
        callers.stateWhy();
        if (customerId == null) {
            throw new ProblemException(
                    CommonProblem.VALIDATION_FAILED,
                    "Name the customer: ?customerId=…",
                    List.of(new FieldError("customerId", "required")));
        }
        CustomerId customer = new CustomerId(customerId);
        callers.hasRead(customer, "orders");
        return customer;
    }

    /** Somebody else's id answers like one nobody has: with nothing. */
    private Optional<CustomerId> oneself(@Nullable UUID customerId) {
        return callers.customer()
                .filter(own -> customerId == null || own.value().equals(customerId));
    }

    private Page<OrderSummaryBody> page(CustomerId customer, @Nullable OrderId after, int items) {
        List<OrderSummary> found = queries.of(customer, after, items + 1);
        List<OrderSummary> shown = found.subList(0, Math.min(found.size(), items));
        return new Page<>(
                shown.stream().map(OrderSummaryBody::of).toList(),
                found.size() > shown.size()
                        ? Cursor.after(shown.getLast().id().value()).text(NAME)
                        : null);
    }

    private static OrderId read(String cursor) {
        return new OrderId(Cursor.readId(NAME, cursor));
    }
}
