package be.sentum.order.adapter.out.persistence.order;

import be.sentum.order.application.port.out.OrderRegister;
import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.OrderSummary;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.delivery.ParcelSight;
import be.sentum.order.domain.delivery.ParcelStatus;
import be.sentum.order.domain.delivery.TrackingToken;
import be.sentum.order.domain.progress.OrderStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** {@link OrderRegister} in PostgreSQL. */
@ApplicationScoped
class PostgresOrderRegister implements OrderRegister {

    private static final List<String> OPEN = statuses(status -> !status.isFinal());
    private static final List<String> UNSHIPPED = statuses(OrderStatus::isUnshipped);

    /** RET-07: what is past its active use lies in the archive. */
    private static final String IN_USE = " (activeUntil is null or activeUntil >= :today)";

    /** Ends with the day that RET-06 sets, whether or not the nightly job has come by. */
    private static final String SIGHT = """
            select p.status, d.city, d.recipientId
              from ParcelEntity p join DeliveryEntity d on d.orderId = p.key.orderId
             where p.token = :token
               and (p.retainedUntil is null or p.retainedUntil >= :today)
               and (d.retainedUntil is null or d.retainedUntil >= :today)
            """;

    private final Session session;
    private final KeepingPeriods periods;

    PostgresOrderRegister(Session session, KeepingPeriods periods) {
        this.session = session;
        this.periods = periods;
    }

    @Override
    public List<OrderSummary> of(CustomerId customer, @Nullable OrderId after, int limit) {
        var page = after == null
                ? session.createSelectionQuery(
                        "from OrderEntity where customerId = :customer and" + IN_USE + " order by id desc",
                        OrderEntity.class)
                : session.createSelectionQuery(
                                "from OrderEntity where customerId = :customer and id < :after and" + IN_USE
                                        + " order by id desc",
                                OrderEntity.class)
                        .setParameter("after", after.value());
        return page
                .setParameter("customer", customer.value())
                .setParameter("today", periods.today())
                .setMaxResults(limit)
                .stream()
                .map(OrderMapper::toSummary)
                .toList();
    }

    @Override
    public int open(CustomerId customer) {
        return session.createSelectionQuery(
                        "select count(*) from OrderEntity where customerId = :customer and status in :open", Long.class)
                .setParameter("customer", customer.value())
                .setParameterList("open", OPEN)
                .getSingleResult()
                .intValue();
    }

    @Override
    public List<OrderId> unshipped(CustomerId customer) {
        return session
                .createSelectionQuery(
                        "select id from OrderEntity where customerId = :customer and status in :unshipped order by id",
                        UUID.class)
                .setParameter("customer", customer.value())
                .setParameterList("unshipped", UNSHIPPED)
                .stream()
                .map(OrderId::new)
                .toList();
    }

    @Override
    public Optional<ParcelSight> sight(TrackingToken token) {
        return session.createSelectionQuery(SIGHT, Tuple.class)
                .setParameter("token", token.value())
                .setParameter("today", periods.today())
                .uniqueResultOptional()
                .map(row -> new ParcelSight(
                        ParcelStatus.valueOf(row.get(0, String.class)),
                        row.get(1, String.class),
                        row.get(2, UUID.class) != null));
    }

    private static List<String> statuses(Predicate<OrderStatus> which) {
        return Stream.of(OrderStatus.values()).filter(which).map(Enum::name).toList();
    }
}
