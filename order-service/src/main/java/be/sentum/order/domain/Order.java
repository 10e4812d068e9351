package be.sentum.order.domain;

import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.customer.PostalAddress;
import be.sentum.order.domain.customer.Requester;
import be.sentum.order.domain.delivery.CarrierReport;
import be.sentum.order.domain.delivery.Delivery;
import be.sentum.order.domain.delivery.Parcel;
import be.sentum.order.domain.delivery.ParcelId;
import be.sentum.order.domain.delivery.ParcelLine;
import be.sentum.order.domain.delivery.TrackingNumber;
import be.sentum.order.domain.money.Totals;
import be.sentum.order.domain.payment.PaymentMethod;
import be.sentum.order.domain.payment.SolvencyOutcome;
import be.sentum.order.domain.progress.Cause;
import be.sentum.order.domain.progress.OrderStatus;
import be.sentum.order.domain.progress.TimelineEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An order from its placing to its end. Each method that changes it says what came of it; a change the present state
 * does not allow is refused with {@link Rejection.InvalidTransition} and leaves everything as it was.
 */
public final class Order {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final OrderId id;
    private final OrderNumber number;
    private final CustomerId customer;
    private final OrderLines lines;
    private final List<TimelineEntry> timeline;
    private final List<Parcel> parcels;
    private final Instant placedAt;
    private final long version;
    private PaymentMethod payment;
    private OrderStatus status;
    private @Nullable Delivery delivery;

    private Order(KeptOrder kept) {
        this.id = kept.id();
        this.number = kept.number();
        this.customer = kept.customer();
        this.lines = kept.lines();
        this.delivery = kept.delivery();
        this.timeline = new ArrayList<>(kept.timeline());
        this.parcels = new ArrayList<>(kept.parcels());
        this.placedAt = kept.placedAt();
        this.version = kept.version();
        this.payment = kept.payment();
        this.status = kept.status();
    }

    /** A new order: prepaid ones await their payment, those on invoice the solvency decision. */
    public static Order place(
            OrderId id,
            OrderNumber number,
            CustomerId customer,
            OrderLines lines,
            PaymentMethod payment,
            Delivery delivery,
            Instant at) {
        OrderStatus status = switch (payment) {
            case PREPAID -> OrderStatus.AWAITING_PAYMENT;
            case INVOICE -> OrderStatus.AWAITING_SOLVENCY;
        };
        List<TimelineEntry> timeline = List.of(new TimelineEntry(status, at, Cause.PLACED));
        return new Order(
                new KeptOrder(id, number, customer, lines, payment, delivery, status, timeline, List.of(), at, 1));
    }

    public static Order rehydrate(KeptOrder kept) {
        return new Order(kept);
    }

    /**
     * The answer to the wish to pay on invoice. One that comes too late (cancelled, paid first, already decided) or
     * twice changes nothing.
     */
    public Outcome decideSolvency(SolvencyOutcome outcome, Instant at) {
        if (payment != PaymentMethod.INVOICE) {
            return new Outcome.Unchanged();
        }
        return switch (outcome) {
            case APPROVED ->
                decided(OrderStatus.CONFIRMED, at, Cause.SOLVENCY_APPROVED, new OrderEvent.Confirmed(this, at));
            case REFER ->
                decided(
                        OrderStatus.PAYMENT_CHOICE_REQUIRED,
                        at,
                        Cause.SOLVENCY_REFERRED,
                        new OrderEvent.PaymentChoiceRequired(this, at));
            case REJECTED -> decided(OrderStatus.REJECTED, at, Cause.SOLVENCY_REJECTED, null);
        };
    }

    private Outcome decided(OrderStatus next, Instant at, Cause cause, @Nullable OrderEvent event) {
        if (!status.canBecome(next)) {
            return new Outcome.Unchanged();
        }
        become(next, at, cause);
        return event == null ? new Outcome.Noted() : new Outcome.Changed(event);
    }

    /** The buyer pays first after all. */
    public Outcome choosePrepayment(Instant at) {
        if (!status.canBecome(OrderStatus.AWAITING_PAYMENT)) {
            return refused();
        }
        payment = PaymentMethod.PREPAID;
        become(OrderStatus.AWAITING_PAYMENT, at, Cause.PREPAYMENT_CHOSEN);
        return new Outcome.Changed(new OrderEvent.PaymentChosen(this, at));
    }

    /** Possible until the first parcel has left. */
    public Outcome cancel(Cause cause, Instant at) {
        if (!status.canBecome(OrderStatus.CANCELLED)) {
            return refused();
        }
        become(OrderStatus.CANCELLED, at, cause);
        return new Outcome.Changed(new OrderEvent.Cancelled(this, cause, at));
    }

    /**
     * Sends what has not left the house to another address, as the buyer chose (REQ-REC-01); the same address again
     * changes nothing.
     */
    public Outcome deliverTo(PostalAddress address, Instant at) {
        Delivery present = delivery;
        if (present == null || !status.mayStillShip()) {
            return handedOverOrOver();
        }
        if (present.address().equals(address)) {
            return keepAddress();
        }
        delivery = present.chosen(address);
        become(status, at, Cause.DELIVERY_ADDRESS_CHANGED);
        return new Outcome.Noted();
    }

    /** The buyer wants it where it was to go, although the card says otherwise now. */
    public Outcome keepAddress() {
        Delivery present = delivery;
        if (present == null || !status.mayStillShip()) {
            return handedOverOrOver();
        }
        if (present.addressChangedAt() == null) {
            return new Outcome.Unchanged();
        }
        delivery = present.chosen(present.address());
        return new Outcome.Noted();
    }

    private Outcome handedOverOrOver() {
        return switch (status) {
            case SHIPPED, DELIVERED -> new Outcome.Refused(new Rejection.AlreadyHandedOver());
            case AWAITING_PAYMENT,
                    AWAITING_SOLVENCY,
                    PAYMENT_CHOICE_REQUIRED,
                    CONFIRMED,
                    PARTLY_SHIPPED,
                    CANCELLED,
                    WITHDRAWN,
                    REJECTED -> refused();
        };
    }

    /** Hands a parcel to its carrier. Refuses what was not ordered or is in a parcel already. */
    public Outcome ship(Parcel parcel) {
        List<ParcelLine> remaining = remaining();
        if (!status.canBecome(OrderStatus.SHIPPED)) {
            return refused();
        }
        List<Integer> exceeding = OrderLines.exceeding(parcel.lines(), remaining);
        if (parcel.lines().isEmpty() || !exceeding.isEmpty()) {
            return new Outcome.Refused(new Rejection.MoreThanRemains(exceeding));
        }
        parcels.add(parcel);
        OrderStatus next = remaining().isEmpty() ? OrderStatus.SHIPPED : OrderStatus.PARTLY_SHIPPED;
        become(next, parcel.shippedAt(), Cause.PARCEL_SHIPPED);
        return new Outcome.Changed(new OrderEvent.Shipped(this, parcel));
    }

    /** What a carrier says about one of its parcels. The order is delivered when everything is shipped and arrived. */
    public Outcome report(ParcelId parcelId, CarrierReport report) {
        Parcel known = parcel(parcelId).orElseThrow(() -> new IllegalArgumentException("not a parcel of this order"));
        Parcel told = known.after(report);
        if (told.equals(known)) {
            return new Outcome.Unchanged();
        }
        parcels.replaceAll(parcel -> parcel.id().equals(parcelId) ? told : parcel);
        if (!status.canBecome(OrderStatus.DELIVERED) || !parcels.stream().allMatch(Parcel::isDelivered)) {
            return new Outcome.Noted();
        }
        Instant at = lastArrival();
        become(OrderStatus.DELIVERED, at, Cause.PARCELS_DELIVERED);
        return new Outcome.Changed(new OrderEvent.Delivered(this, LocalDate.ofInstant(at, BRUSSELS), at));
    }

    private Instant lastArrival() {
        return parcels.stream()
                .map(Parcel::latest)
                .filter(report -> report != null)
                .map(CarrierReport::occurredAt)
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private void become(OrderStatus next, Instant at, Cause cause) {
        status = next;
        timeline.add(new TimelineEntry(next, at, cause));
    }

    private Outcome refused() {
        return new Outcome.Refused(new Rejection.InvalidTransition(status));
    }

    /** How many of each product are in no parcel yet, in the order of the lines. */
    public List<ParcelLine> remaining() {
        return lines.remainingAfter(parcels);
    }

    public boolean isVisibleTo(Requester requester) {
        return requester.mayActFor(customer);
    }

    public Optional<Parcel> parcel(ParcelId parcelId) {
        return parcels.stream().filter(parcel -> parcel.id().equals(parcelId)).findFirst();
    }

    public Optional<Parcel> parcel(TrackingNumber trackingNumber) {
        return parcels.stream()
                .filter(parcel -> parcel.trackingNumber().equals(trackingNumber))
                .findFirst();
    }

    public OrderId id() {
        return id;
    }

    public OrderNumber number() {
        return number;
    }

    public CustomerId customer() {
        return customer;
    }

    public List<OrderLine> lines() {
        return lines.all();
    }

    public Totals totals() {
        return lines.totals();
    }

    public PaymentMethod payment() {
        return payment;
    }

    /** Absent once the buyer was erased. */
    public @Nullable Delivery delivery() {
        return delivery;
    }

    public OrderStatus status() {
        return status;
    }

    public List<TimelineEntry> timeline() {
        return List.copyOf(timeline);
    }

    public List<Parcel> parcels() {
        return List.copyOf(parcels);
    }

    public Instant placedAt() {
        return placedAt;
    }

    /** As read: 1 for a new order, one more after each change that was kept. */
    public long version() {
        return version;
    }

    /** What is to be kept of it as that version. */
    public KeptOrder kept(long asVersion) {
        return new KeptOrder(
                id, number, customer, lines, payment, delivery, status, timeline(), parcels(), placedAt, asVersion);
    }
}
