package be.sentum.order.fake;

import be.sentum.order.application.port.out.OrderRegister;
import be.sentum.order.application.port.out.Orders;
import be.sentum.order.domain.KeptOrder;
import be.sentum.order.domain.Order;
import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.OrderSummary;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.customer.PostalAddress;
import be.sentum.order.domain.delivery.Delivery;
import be.sentum.order.domain.delivery.Parcel;
import be.sentum.order.domain.delivery.ParcelSight;
import be.sentum.order.domain.delivery.TrackingNumber;
import be.sentum.order.domain.delivery.TrackingToken;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Orders in a map; each reader gets a copy. */
public final class InMemoryOrders implements Orders, OrderRegister {

    private static final Comparator<Order> NEWEST_FIRST =
            Comparator.comparing((Order order) -> order.id().value().toString()).reversed();

    private final Map<OrderId, KeptOrder> kept = new ConcurrentHashMap<>();

    @Override
    public boolean add(Order order) {
        if (all().anyMatch(other -> other.number().equals(order.number()))) {
            return false;
        }
        kept.put(order.id(), order.kept(1));
        return true;
    }

    @Override
    public Optional<Order> find(OrderId id) {
        return Optional.ofNullable(kept.get(id)).map(Order::rehydrate);
    }

    @Override
    public Optional<Order> findToChange(OrderId id) {
        return find(id);
    }

    @Override
    public Optional<Order> findToChange(TrackingNumber trackingNumber) {
        return all().filter(order -> order.parcel(trackingNumber).isPresent()).findFirst();
    }

    @Override
    public boolean claim(TrackingNumber trackingNumber) {
        return findToChange(trackingNumber).isEmpty();
    }

    @Override
    public void noteAddressChange(CustomerId customer, PostalAddress before, Instant at) {
        all(customer)
                .filter(order -> order.status().mayStillShip())
                .map(order -> order.kept(order.version() + 1))
                .filter(order -> order.delivery() != null && wasToGo(order.delivery(), before))
                .forEach(order -> kept.put(order.id(), noted(order, at)));
    }

    private static boolean wasToGo(Delivery delivery, PostalAddress before) {
        return delivery.addressChangedAt() != null || delivery.address().equals(before);
    }

    private static KeptOrder noted(KeptOrder order, Instant at) {
        Delivery present = Objects.requireNonNull(order.delivery());
        return new KeptOrder(
                order.id(),
                order.number(),
                order.customer(),
                order.lines(),
                order.payment(),
                new Delivery(present.recipient(), present.address(), present.remarks(), at),
                order.status(),
                order.timeline(),
                order.parcels(),
                order.placedAt(),
                order.version());
    }

    @Override
    public Order keep(Order order) {
        KeptOrder next = order.kept(order.version() + 1);
        kept.put(order.id(), next);
        return Order.rehydrate(next);
    }

    @Override
    public List<OrderSummary> of(CustomerId customer, @Nullable OrderId after, int limit) {
        return all(customer)
                .sorted(NEWEST_FIRST)
                .filter(order -> after == null
                        || order.id().value().toString().compareTo(after.value().toString()) < 0)
                .limit(limit)
                .map(order -> new OrderSummary(
                        order.id(),
                        order.number(),
                        order.status(),
                        order.payment(),
                        order.totals().total(),
                        order.placedAt()))
                .toList();
    }

    @Override
    public int open(CustomerId customer) {
        return (int) all(customer).filter(order -> !order.status().isFinal()).count();
    }

    @Override
    public List<OrderId> unshipped(CustomerId customer) {
        return all(customer)
                .filter(order -> order.status().isUnshipped())
                .map(Order::id)
                .toList();
    }

    @Override
    public Optional<ParcelSight> sight(TrackingToken token) {
        return all().flatMap(order -> order.parcels().stream()
                        .filter(parcel -> parcel.token().equals(token))
                        .flatMap(parcel -> sight(order, parcel).stream()))
                .findFirst();
    }

    private static Optional<ParcelSight> sight(Order order, Parcel parcel) {
        return Optional.ofNullable(order.delivery())
                .map(delivery ->
                        new ParcelSight(parcel.status(), delivery.address().city()));
    }

    private Stream<Order> all(CustomerId customer) {
        return all().filter(order -> order.customer().equals(customer));
    }

    private Stream<Order> all() {
        return kept.values().stream().map(Order::rehydrate);
    }
}
