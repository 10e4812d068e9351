package be.sentum.order.domain;

import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.customer.PostalAddress;
import be.sentum.order.domain.customer.Requester;
import be.sentum.order.domain.delivery.CarrierReport;
import be.sentum.order.domain.delivery.Delivery;
import be.sentum.order.domain.delivery.Parcel;
import be.sentum.order.domain.delivery.ParcelId;
import be.sentum.order.domain.delivery.ParcelLine;
import be.sentum.order.domain.delivery.Shipments;
import be.sentum.order.domain.delivery.TrackingNumber;
import be.sentum.order.domain.money.Totals;
import be.sentum.order.domain.payment.Payment;
import be.sentum.order.domain.payment.PaymentChoice;
import be.sentum.order.domain.payment.PaymentMethod;
import be.sentum.order.domain.payment.SolvencyOutcome;
import be.sentum.order.domain.progress.Cause;
import be.sentum.order.domain.progress.Course;
import be.sentum.order.domain.progress.OrderHistory;
import be.sentum.order.domain.progress.OrderStatus;
import be.sentum.order.domain.progress.TimelineEntry;
import be.sentum.order.domain.returns.Return;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An order from its placing to its end. Each method that changes it says what came of it; a change the present state
 * does not allow is refused with {@link Rejection.InvalidTransition} and leaves everything as it was. Each entry of its
 * timeline is told to the others by exactly one event.
 */
public final class Order {

    private final OrderId id;
    private final OrderNumber number;
    private final CustomerId customer;
    private final OrderLines lines;
    private final Instant placedAt;
    private final long version;
    private Course course;
    private Shipments shipments;
    private @Nullable Delivery delivery;

    private Order(KeptOrder kept) {
        this.id = kept.id();
        this.number = kept.number();
        this.customer = kept.customer();
        this.lines = kept.lines();
        this.delivery = kept.delivery();
        this.course = new Course(kept.status(), kept.payment(), new OrderHistory(kept.timeline()));
        this.shipments = new Shipments(kept.parcels());
        this.placedAt = kept.placedAt();
        this.version = kept.version();
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
        Course course = Course.begin(payment, at);
        List<TimelineEntry> timeline = course.history().entries();
        return new Order(new KeptOrder(
                id, number, customer, lines, payment, delivery, course.status(), timeline, List.of(), at, 1));
    }

    public static Order rehydrate(KeptOrder kept) {
        return new Order(kept);
    }

    /**
     * The answer to the wish to pay on invoice. One that comes too late (cancelled, paid first, already decided) or
     * twice changes nothing.
     */
    public Outcome decideSolvency(SolvencyOutcome outcome, Instant at) {
        return follow(course.answered(outcome, at));
    }

    /** The buyer pays first after all. */
    public Outcome choosePrepayment(Instant at) {
        return followOrRefuse(course.prepaid(at));
    }

    /** The buyer has a human look at payment on invoice; asked again while nobody has, nothing changes. */
    public Outcome requestReview(Instant at) {
        if (status() == OrderStatus.PAYMENT_CHOICE_REQUIRED && history().awaitsReview()) {
            return new Outcome.Unchanged();
        }
        return followOrRefuse(Optional.of(course)
                .filter(now -> now.choices().contains(PaymentChoice.HUMAN_REVIEW))
                .flatMap(now -> now.contested(at)));
    }

    /** The buyer has a human look, and said so to billing. One that comes too late or twice changes nothing. */
    public Outcome noteContest(Instant at) {
        return follow(course.contested(at));
    }

    /**
     * Money came in. What was awaited is confirmed once it is paid in full, also by a buyer who was still to choose or
     * whom a human refused payment on invoice: to pay is to choose. Nothing of it is lost: part of it is noted, and for an order that is over the buyer is to have it
     * back. The same payment again changes nothing.
     */
    public Outcome pay(Payment payment, Instant at) {
        return course.paid(payment, at).map(next -> changed(next, payment)).orElseGet(Outcome.Unchanged::new);
    }

    /**
     * It has waited too long in its state. What waits for the buyer is cancelled; what waits for a solvency answer lets
     * the buyer choose; what waits for us is left as it is: our delay costs nobody an order.
     */
    public Outcome timeOut(Instant at) {
        return follow(course.timedOut(at));
    }

    /** Possible until the first parcel has left. */
    public Outcome cancel(Cause cause, Instant at) {
        return followOrRefuse(course.move(OrderStatus.CANCELLED, cause, at));
    }

    /**
     * The consumer withdraws from the contract, at whatever point it is; that the period is not over has been seen to
     * (REQ-ORD-04). What was sent is to come back.
     */
    public Outcome withdraw(Instant at) {
        return followOrRefuse(course.move(OrderStatus.WITHDRAWN, Cause.WITHDRAWN_BY_CONSUMER, at));
    }

    /** Goods of it came back; that they were sent, and are not back already, has been seen to. */
    public Outcome takeBack(Return taken) {
        course = course.note(Cause.GOODS_RETURNED, taken.at());
        return new Outcome.Changed(new OrderEvent.Returned(this, taken));
    }

    /**
     * Sends what has not left the house to another address, as the buyer chose (REQ-REC-01); the same address again
     * changes nothing.
     */
    public Outcome deliverTo(PostalAddress address, Instant at) {
        Delivery present = delivery;
        if (present == null || !status().mayStillShip()) {
            return handedOverOrOver();
        }
        if (present.address().equals(address)) {
            return keepAddress();
        }
        delivery = present.chosen(address);
        return changed(course.note(Cause.DELIVERY_ADDRESS_CHANGED, at), null);
    }

    /** The buyer wants it where it was to go, although the card says otherwise now. */
    public Outcome keepAddress() {
        Delivery present = delivery;
        if (present == null || !status().mayStillShip()) {
            return handedOverOrOver();
        }
        if (present.addressChangedAt() == null) {
            return new Outcome.Unchanged();
        }
        delivery = present.chosen(present.address());
        return new Outcome.Noted();
    }

    private Outcome handedOverOrOver() {
        return status().hasLeft() ? new Outcome.Refused(new Rejection.AlreadyHandedOver()) : refused();
    }

    /** Hands a parcel to its carrier. Refuses what was not ordered or is in a parcel already. */
    public Outcome ship(Parcel parcel) {
        if (!status().canBecome(OrderStatus.SHIPPED)) {
            return refused();
        }
        List<Integer> exceeding = OrderLines.exceeding(parcel.lines(), remaining());
        if (parcel.lines().isEmpty() || !exceeding.isEmpty()) {
            return new Outcome.Refused(new Rejection.MoreThanRemains(exceeding));
        }
        shipments = shipments.with(parcel);
        OrderStatus next = remaining().isEmpty() ? OrderStatus.SHIPPED : OrderStatus.PARTLY_SHIPPED;
        return followOrRefuse(course.move(next, Cause.PARCEL_SHIPPED, parcel.shippedAt()));
    }

    /** What a carrier says about one of its parcels. The order is delivered when everything is shipped and arrived. */
    public Outcome report(ParcelId parcelId, CarrierReport report) {
        Shipments told = shipments.after(parcelId, report);
        if (told.equals(shipments)) {
            return new Outcome.Unchanged();
        }
        shipments = told;
        return told.haveArrived() && status().canBecome(OrderStatus.DELIVERED)
                ? follow(course.move(OrderStatus.DELIVERED, Cause.PARCELS_DELIVERED, told.lastReport()))
                : new Outcome.Noted();
    }

    private Outcome follow(Optional<Course> next) {
        return next.map(step -> changed(step, null)).orElseGet(Outcome.Unchanged::new);
    }

    private Outcome followOrRefuse(Optional<Course> next) {
        return next.map(step -> changed(step, null)).orElseGet(this::refused);
    }

    private Outcome changed(Course next, @Nullable Payment payment) {
        course = next;
        return new Outcome.Changed(OrderEvent.ofLastEntry(this, payment));
    }

    private Outcome refused() {
        return new Outcome.Refused(new Rejection.InvalidTransition(status()));
    }

    /** How many of each product are in no parcel yet, in the order of the lines. */
    public List<ParcelLine> remaining() {
        return lines.remainingAfter(shipments.parcels());
    }

    /** The Brussels date on which the last of it arrived; empty as long as something has not. */
    public Optional<LocalDate> deliveredOn() {
        return history().entries().stream()
                .filter(entry -> entry.cause() == Cause.PARCELS_DELIVERED)
                .findFirst()
                .map(entry -> LocalDate.ofInstant(entry.at(), OrderEvent.BRUSSELS));
    }

    /** It ended before it was delivered, and an invoice is issued at the delivery: no document rests on it. */
    public boolean endsWithoutInvoice() {
        return status().endsWithoutInvoice()
                || status() == OrderStatus.WITHDRAWN && deliveredOn().isEmpty();
    }

    public boolean isVisibleTo(Requester requester) {
        return requester.mayActFor(customer);
    }

    public Optional<Parcel> parcel(ParcelId parcelId) {
        return shipments.find(parcelId);
    }

    public Optional<Parcel> parcel(TrackingNumber trackingNumber) {
        return shipments.find(trackingNumber);
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
        return course.payment();
    }

    /** Absent once the buyer was erased. */
    public @Nullable Delivery delivery() {
        return delivery;
    }

    /** Where it stands, how it is paid, and how it came there. */
    public Course course() {
        return course;
    }

    public OrderStatus status() {
        return course.status();
    }

    public OrderHistory history() {
        return course.history();
    }

    public List<TimelineEntry> timeline() {
        return history().entries();
    }

    public List<Parcel> parcels() {
        return shipments.parcels();
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
                id, number, customer, lines, payment(), delivery, status(), timeline(), parcels(), placedAt, asVersion);
    }
}
