package be.sentum.order.fake;

import be.sentum.order.application.port.in.waiting.LateOrders;
import be.sentum.order.application.port.out.OrderRegister;
import be.sentum.order.application.port.out.Orders;
import be.sentum.order.application.port.out.Waits;
import be.sentum.order.domain.KeptOrder;
import be.sentum.order.domain.Order;
import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.OrderNumber;
import be.sentum.order.domain.OrderSummary;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.customer.PostalAddress;
import be.sentum.order.domain.delivery.Delivery;
import be.sentum.order.domain.delivery.Parcel;
import be.sentum.order.domain.delivery.ParcelSight;
import be.sentum.order.domain.delivery.TrackingNumber;
import be.sentum.order.domain.delivery.TrackingToken;
import be.sentum.order.domain.progress.OrderStatus;
import be.sentum.order.domain.timing.LateOrder;
import be.sentum.order.domain.timing.Timer;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Orders in a map; each reader gets a copy. */
public final class InMemoryOrders implements Orders, OrderRegister, Waits {

    private static final Comparator<LateOrder> BY_LATENESS = Comparator.comparing(LateOrder::since)
            .thenComparing(late -> late.id().value().toString());

    private static final Comparator<Order> NEWEST_FIRST =
            Comparator.comparing((Order order) -> order.id().value().toString()).reversed();

    private final Map<OrderId, KeptOrder> kept = new ConcurrentHashMap<>();
    private final Map<OrderId, Timer> timers = new ConcurrentHashMap<>();

    @Override
    public boolean add(Order order) {
        if (all().anyMatch(other -> other.number().equals(order.number()))) {
            return false;
        }
        kept.put(order.id(), order.kept(1));
        wind(order);
        return true;
    }

    @Override
    public Optional<Order> find(OrderId id) {
        return Optional.ofNullable(kept.get(id)).map(Order::rehydrate);
    }

    @Override
    public Optional<OrderId> named(OrderNumber number) {
        return all().filter(order -> order.number().equals(number)).findFirst().map(Order::id);
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
                present.awaitingChoice(at),
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
        wind(order);
        return Order.rehydrate(next);
    }

    private void wind(Order order) {
        Given.PATIENCE
                .timer(order)
                .ifPresentOrElse(timer -> timers.put(order.id(), timer), () -> timers.remove(order.id()));
    }

    @Override
    public List<OrderId> due(Instant now, Collection<OrderId> seen, int atMost) {
        return running(Timer.Effect.MOVES_ON, now)
                .filter(id -> !seen.contains(id))
                .limit(atMost)
                .toList();
    }

    @Override
    public Optional<Order> takeIfDue(OrderId id, Instant now) {
        return running(Timer.Effect.MOVES_ON, now)
                .filter(id::equals)
                .findFirst()
                .flatMap(this::findToChange);
    }

    @Override
    public void waitUntil(OrderId id, Instant until) {
        timers.computeIfPresent(id, (_, timer) -> new Timer(until, timer.effect()));
    }

    @Override
    public List<LateOrder> late(Instant now, LateOrders.@Nullable Place after, int limit) {
        return running(Timer.Effect.TELLS_STAFF, now)
                .flatMap(id -> find(id).stream())
                .map(order -> new LateOrder(
                        order.id(),
                        order.number(),
                        order.status(),
                        ends(order.id()),
                        LateOrder.Reason.of(order.status(), order.delivery() != null)))
                .filter(late -> after == null || BY_LATENESS.compare(late, after(after)) > 0)
                .sorted(BY_LATENESS)
                .limit(limit)
                .toList();
    }

    private static LateOrder after(LateOrders.Place place) {
        return new LateOrder(
                place.id(), Given.number(), OrderStatus.CONFIRMED, place.since(), LateOrder.Reason.OVERDUE);
    }

    @Override
    public Map<OrderStatus, Long> countLate(Instant now) {
        return running(Timer.Effect.TELLS_STAFF, now)
                .flatMap(id -> find(id).stream())
                .collect(Collectors.groupingBy(Order::status, Collectors.counting()));
    }

    private Stream<OrderId> running(Timer.Effect effect, Instant now) {
        return timers.entrySet().stream()
                .filter(timer -> timer.getValue().effect() == effect
                        && !timer.getValue().at().isAfter(now))
                .sorted(Comparator.comparing(timer -> timer.getValue().at()))
                .map(Map.Entry::getKey);
    }

    private Instant ends(OrderId id) {
        return Objects.requireNonNull(timers.get(id)).at();
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
                        new ParcelSight(parcel.status(), delivery.address().city(), delivery.recipientId() != null));
    }

    private Stream<Order> all(CustomerId customer) {
        return all().filter(order -> order.customer().equals(customer));
    }

    /** What an erasure of the person it was for leaves of an order. */
    void withoutDelivery(OrderId id) {
        kept.computeIfPresent(
                id,
                (_, order) -> new KeptOrder(
                        order.id(),
                        order.number(),
                        order.customer(),
                        order.lines(),
                        order.payment(),
                        null,
                        order.status(),
                        order.timeline(),
                        order.parcels(),
                        order.placedAt(),
                        order.version() + 1));
        find(id).ifPresent(this::wind);
    }

    Stream<Order> all() {
        return kept.values().stream().map(Order::rehydrate);
    }
}
