package be.sentum.order.adapter.out.persistence.waiting;

import be.sentum.order.application.port.in.waiting.LateOrders;
import be.sentum.order.application.port.out.Orders;
import be.sentum.order.application.port.out.Waits;
import be.sentum.order.domain.Order;
import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.OrderNumber;
import be.sentum.order.domain.progress.OrderStatus;
import be.sentum.order.domain.timing.LateOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * {@link Waits} in PostgreSQL, by the two indexes of timers. Of an erased buyer neither a delivery is left nor the person;
 * an order that goes nowhere but has its buyer is one whose recipient was erased.
 */
@ApplicationScoped
class PostgresWaits implements Waits {

    private static final String DUE = """
            select id from orders
             where due_at <= :now and id <> all (:seen)
             order by due_at, id limit :most""";

    private static final String TAKE = "select id from orders where id = :id and due_at <= :now for update skip locked";

    private static final String WAIT = "update orders set due_at = :until where id = :id and due_at is not null";

    private static final String OF_SOMEBODY = """
            (exists (select from order_delivery d where d.order_id = o.id)
              or exists (select from subject s where s.id = o.customer_id))""";

    private static final String LATE = """
            select o.id, o.number, o.status, o.late_at,
                   exists (select from order_delivery d where d.order_id = o.id) as goes_somewhere
              from orders o
             where o.late_at <= :now and (o.late_at, o.id) > (:since, :after) and %s
             order by o.late_at, o.id limit :most""".formatted(OF_SOMEBODY);

    private static final String COUNT = """
            select o.status, count(*) as late from orders o
             where o.late_at <= :now and %s
             group by o.status""".formatted(OF_SOMEBODY);

    private static final LateOrders.Place FIRST = new LateOrders.Place(Instant.EPOCH, new OrderId(new UUID(0, 0)));

    private final Session session;
    private final Orders orders;

    PostgresWaits(Session session, Orders orders) {
        this.session = session;
        this.orders = orders;
    }

    @Override
    public List<OrderId> due(Instant now, Collection<OrderId> seen, int atMost) {
        return session
                .createNativeQuery(DUE, UUID.class)
                .setParameter("now", now)
                .setParameter("seen", seen.stream().map(OrderId::value).toArray(UUID[]::new), UUID[].class)
                .setParameter("most", atMost)
                .stream()
                .map(OrderId::new)
                .toList();
    }

    @Override
    public Optional<Order> takeIfDue(OrderId id, Instant now) {
        return session.createNativeQuery(TAKE, UUID.class)
                .setParameter("id", id.value())
                .setParameter("now", now)
                .uniqueResultOptional()
                .flatMap(_ -> orders.findToChange(id));
    }

    @Override
    public void waitUntil(OrderId id, Instant until) {
        session.createNativeMutationQuery(WAIT)
                .setParameter("until", until)
                .setParameter("id", id.value())
                .executeUpdate();
    }

    @Override
    public List<LateOrder> late(Instant now, LateOrders.@Nullable Place after, int limit) {
        LateOrders.Place place = after == null ? FIRST : after;
        return session
                .createNativeQuery(LATE, Tuple.class)
                .setParameter("now", now)
                .setParameter("since", place.since())
                .setParameter("after", place.id().value())
                .setParameter("most", limit)
                .stream()
                .map(PostgresWaits::late)
                .toList();
    }

    private static LateOrder late(Tuple row) {
        OrderStatus status = OrderStatus.valueOf(row.get(2, String.class));
        return new LateOrder(
                new OrderId(row.get(0, UUID.class)),
                new OrderNumber(row.get(1, String.class)),
                status,
                row.get(3, Instant.class),
                LateOrder.Reason.of(status, row.get(4, Boolean.class)));
    }

    @Override
    public Map<OrderStatus, Long> countLate(Instant now) {
        Map<OrderStatus, Long> late = new EnumMap<>(OrderStatus.class);
        session.createNativeQuery(COUNT, Tuple.class).setParameter("now", now).stream()
                .forEach(row -> late.put(
                        OrderStatus.valueOf(row.get(0, String.class)),
                        row.get(1, Number.class).longValue()));
        return late;
    }
}
