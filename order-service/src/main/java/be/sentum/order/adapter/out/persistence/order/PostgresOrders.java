package be.sentum.order.adapter.out.persistence.order;

import be.sentum.order.adapter.out.persistence.gift.GiftRows;
import be.sentum.order.application.port.out.Orders;
import be.sentum.order.domain.Order;
import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.OrderNumber;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.customer.PostalAddress;
import be.sentum.order.domain.delivery.Delivery;
import be.sentum.order.domain.delivery.TrackingNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * {@link Orders} in PostgreSQL. Whoever changes an order locks its header's row first. An order past its active use is
 * not found: it lies in the archive for its invoice (RET-07).
 */
@ApplicationScoped
class PostgresOrders implements Orders {

    private final Session session;
    private final OrderRead read;
    private final OrderInsert insert;
    private final OrderUpdate update;
    private final KeepingPeriods periods;
    private final AddressChanges addressChanges;
    private final GiftRows gifts;

    PostgresOrders(
            Session session,
            OrderRead read,
            OrderInsert insert,
            OrderUpdate update,
            KeepingPeriods periods,
            AddressChanges addressChanges,
            GiftRows gifts) {
        this.session = session;
        this.read = read;
        this.insert = insert;
        this.update = update;
        this.periods = periods;
        this.addressChanges = addressChanges;
        this.gifts = gifts;
    }

    @Override
    public boolean add(Order order) {
        boolean added = insert.insert(order, periods.document(order));
        Delivery delivery = order.delivery();
        if (added && delivery != null) {
            gifts.add(order.id(), delivery);
        }
        return added;
    }

    @Override
    public Optional<Order> find(OrderId id) {
        return read.find(id.value()).filter(rows -> isInUse(rows.header())).map(OrderMapper::toDomain);
    }

    @Override
    public Optional<OrderId> named(OrderNumber number) {
        return session.createSelectionQuery("select id from OrderEntity where number = :number", UUID.class)
                .setParameter("number", number.value())
                .uniqueResultOptional()
                .map(OrderId::new);
    }

    @Override
    public Optional<Order> findToChange(OrderId id) {
        return findToChange(id.value());
    }

    @Override
    public Optional<Order> findToChange(TrackingNumber trackingNumber) {
        return session.createSelectionQuery(
                        "select key.orderId from ParcelEntity where trackingNumber = :number", UUID.class)
                .setParameter("number", trackingNumber.value())
                .uniqueResultOptional()
                .flatMap(this::findToChange);
    }

    private Optional<Order> findToChange(UUID id) {
        return Optional.ofNullable(session.find(OrderEntity.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(this::isInUse)
                .map(this::whole);
    }

    private boolean isInUse(OrderEntity header) {
        return header.activeUntil == null || !header.activeUntil.isBefore(periods.today());
    }

    @Override
    public boolean claim(TrackingNumber trackingNumber) {
        // Two parcels with the same number at the same time: the second waits here and then finds the first.
        session.createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended(:number, 21)) as text)", String.class)
                .setParameter("number", trackingNumber.value())
                .getSingleResult();
        return session.createSelectionQuery(
                                "select count(*) from ParcelEntity where trackingNumber = :number", Long.class)
                        .setParameter("number", trackingNumber.value())
                        .getSingleResult()
                == 0;
    }

    @Override
    public void noteAddressChange(CustomerId customer, PostalAddress before, Instant at) {
        addressChanges.note(customer.value(), before, at);
    }

    @Override
    public Order keep(Order order) {
        Order next = Order.rehydrate(order.kept(order.version() + 1));
        update.write(next);
        return next;
    }

    private Order whole(OrderEntity header) {
        return OrderMapper.toDomain(new OrderRows(
                header,
                under(header.id, LineEntity.class, "key.position"),
                under(header.id, TimelineEntity.class, "key.position"),
                delivery(header.id),
                under(header.id, ParcelEntity.class, "shippedAt, key.parcelId"),
                under(header.id, ParcelLineEntity.class, "key.parcelId, key.position")));
    }

    private @Nullable DeliveryEntity delivery(UUID id) {
        return session.find(DeliveryEntity.class, id);
    }

    private <T> List<T> under(UUID id, Class<T> type, String order) {
        return session.createSelectionQuery(
                        "from " + type.getSimpleName() + " where key.orderId = :id order by " + order, type)
                .setParameter("id", id)
                .getResultList();
    }
}
