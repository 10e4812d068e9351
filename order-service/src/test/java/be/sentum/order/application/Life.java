package be.sentum.order.application;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.order.application.delivery.Deliveries;
import be.sentum.order.application.port.in.delivery.HearCarrier;
import be.sentum.order.application.port.in.delivery.ShipOrder;
import be.sentum.order.application.port.in.waiting.EndWaits;
import be.sentum.order.application.waiting.Waiting;
import be.sentum.order.domain.Order;
import be.sentum.order.domain.OrderEvent;
import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.customer.PostalAddress;
import be.sentum.order.domain.customer.Requester;
import be.sentum.order.domain.customer.Standing;
import be.sentum.order.domain.delivery.CarrierReport;
import be.sentum.order.domain.delivery.Parcel;
import be.sentum.order.domain.delivery.ParcelLine;
import be.sentum.order.domain.delivery.ParcelStatus;
import be.sentum.order.domain.money.Money;
import be.sentum.order.domain.payment.Payment;
import be.sentum.order.domain.payment.PaymentChoice;
import be.sentum.order.domain.payment.PaymentId;
import be.sentum.order.domain.payment.SolvencyOutcome;
import be.sentum.order.domain.progress.Cause;
import be.sentum.order.domain.progress.OrderHistory;
import be.sentum.order.domain.progress.OrderStatus;
import be.sentum.order.domain.progress.TimelineEntry;
import be.sentum.order.fake.Given;
import be.sentum.order.fake.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * One order whose buyer, billing, carrier, our people and the clock do what they can at any moment: messages come late,
 * twice, in any order or never. After each step it is looked whether the order is still what it must be.
 */
final class Life {

    private static final int STEPS = 25;

    private final Random random;
    private final World world = new World();
    private final CustomerId buyer = world.withCustomer();
    private final OrderChanges changes = new OrderChanges(world.orders, world);
    private final DecideSolvencyHandler decideSolvency = new DecideSolvencyHandler(world.orders, changes, world);
    private final NoteContestHandler noteContest = new NoteContestHandler(world.orders, changes, world);
    private final NotePaymentHandler notePayment = new NotePaymentHandler(world.orders, changes, world);
    private final ChoosePaymentHandler choosePayment = new ChoosePaymentHandler(changes, world);
    private final CancelOrderHandler cancelOrder = new CancelOrderHandler(changes, world);
    private final EndWaits endWaits = Waiting.ending(world);
    private final ShipOrder shipOrder = Deliveries.shipping(world);
    private final HearCarrier hearCarrier = Deliveries.hearing(world);
    private final List<Runnable> onTheirWay = new ArrayList<>();
    private final Set<PaymentId> received = new HashSet<>();
    private final OrderId id;

    Life(long seed) {
        random = new Random(seed);
        Order order = random.nextBoolean() ? Given.onInvoice(buyer) : Given.prepaid(buyer);
        id = order.id();
        world.orders.add(order);
        world.publish(new OrderEvent.Placed(order));
        answers().forEach(answer -> onTheirWay.add(() -> decideSolvency.handle(id, buyer, answer)));
        onTheirWay.add(() -> noteContest.handle(id, buyer));
        for (int payments = random.nextInt(4); payments > 0; payments--) {
            pays(random.nextBoolean());
        }
    }

    /** What billing may say in a life, in its own order; or nothing at all. */
    private List<SolvencyOutcome> answers() {
        return switch (random.nextInt(7)) {
            case 0 -> List.of();
            case 1 -> List.of(SolvencyOutcome.APPROVED);
            case 2 -> List.of(SolvencyOutcome.NOT_ASSESSED);
            case 3 -> List.of(SolvencyOutcome.REFER);
            case 4 -> List.of(SolvencyOutcome.REFER, SolvencyOutcome.APPROVED);
            case 5 -> List.of(SolvencyOutcome.REFER, SolvencyOutcome.REJECTED);
            default -> List.of(SolvencyOutcome.REFER, SolvencyOutcome.REJECTED, SolvencyOutcome.APPROVED);
        };
    }

    private void pays(boolean settles) {
        Payment payment = new Payment(new PaymentId(new UUID(1, random.nextLong())), Money.of("5.00"), settles);
        onTheirWay.add(() -> {
            received.add(payment.id());
            notePayment.handle(id, buyer, payment);
        });
    }

    void live() {
        for (int step = 0; step < STEPS; step++) {
            happens(random.nextInt(14));
            look();
        }
        everybodyLeaves();
    }

    private void happens(int what) {
        switch (what) {
            case 0, 1, 2, 3 -> arrives();
            case 4 -> choosePayment.handle(id, new Requester.Owner(buyer), PaymentChoice.PREPAID);
            case 5 -> choosePayment.handle(id, new Requester.Owner(buyer), PaymentChoice.HUMAN_REVIEW);
            case 6 -> cancels();
            case 7, 8 -> ships();
            case 9 -> reports();
            case 10 -> moves();
            case 11 -> withdraws();
            case 12 -> passes(Duration.ofMinutes(1 + random.nextInt(60 * 24 * 20)));
            default -> world.standing(buyer, random.nextInt(3) == 0 ? Standing.RESTRICTED : Standing.GOOD);
        }
    }

    private void arrives() {
        if (!onTheirWay.isEmpty()) {
            int which = random.nextInt(onTheirWay.size());
            Runnable message = random.nextInt(3) == 0 ? onTheirWay.get(which) : onTheirWay.remove(which);
            message.run();
        }
    }

    /** Seldom, or no life would be long. */
    private void cancels() {
        if (random.nextInt(3) == 0) {
            cancelOrder.handle(id, random.nextBoolean() ? new Requester.Owner(buyer) : new Requester.Staff());
        }
    }

    private void withdraws() {
        if (random.nextInt(4) == 0) {
            changes.apply(id, new Requester.Owner(buyer), order -> order.withdraw(world.now));
        }
    }

    private void ships() {
        List<ParcelLine> lines = random.nextBoolean() ? List.of() : List.of(Given.books(1 + random.nextInt(3)));
        shipOrder.handle(new ShipOrder.Command(id, "bpost", Given.trackingNumber(), lines));
    }

    private void reports() {
        List<Parcel> parcels = order().parcels();
        if (!parcels.isEmpty()) {
            Parcel parcel = parcels.get(random.nextInt(parcels.size()));
            ParcelStatus status = ParcelStatus.values()[1 + random.nextInt(5)];
            hearCarrier.handle(parcel.trackingNumber(), new CarrierReport(status, world.now));
        }
    }

    private void moves() {
        PostalAddress there = random.nextBoolean() ? Given.STREET : Given.ELSEWHERE;
        changes.apply(id, new Requester.Owner(buyer), order -> order.deliverTo(there, world.now));
    }

    private void passes(Duration time) {
        world.now = world.now.plus(time);
        endWaits.due(Set.of(), 10).forEach(endWaits::end);
    }

    private void look() {
        Order order = order();
        List<TimelineEntry> timeline = order.timeline();

        assertThat(order.status())
                .as("the last entry says where it stands")
                .isEqualTo(timeline.getLast().status());
        for (int i = 1; i < timeline.size(); i++) {
            OrderStatus before = timeline.get(i - 1).status();
            OrderStatus after = timeline.get(i).status();
            assertThat(before == after || before.canBecome(after))
                    .as("%s to %s", before, after)
                    .isTrue();
        }
        assertThat(order.status() == OrderStatus.CANCELLED && !order.parcels().isEmpty())
                .as("cancelled and shipped")
                .isFalse();
        assertThat(Given.PATIENCE.timer(order.course()).isPresent())
                .as("a timer in %s", order.status())
                .isEqualTo(!order.status().isFinal());
        assertThat(told(OrderEvent.Delivered.class)).as("invoiced at most once").isLessThan(2);
        assertThat(told(OrderEvent.Cancelled.class) + told(OrderEvent.Delivered.class))
                .as("cancelled or delivered")
                .isLessThan(2);
        assertThat(timeline)
                .as("each payment stands there once")
                .filteredOn(entry -> entry.payment() != null)
                .extracting(TimelineEntry::payment)
                .doesNotHaveDuplicates()
                .hasSameSizeAs(received);
        assertThat(replayed()).as("told again").isEqualTo(order.history());
    }

    private long told(Class<? extends OrderEvent> type) {
        return world.published.stream().filter(type::isInstance).count();
    }

    /** By steps that arrive in any order, some of them twice. */
    private OrderHistory replayed() {
        List<OrderHistory.Step> steps = new ArrayList<>(world.told);
        steps.addAll(world.told.subList(0, random.nextInt(world.told.size() + 1)));
        Collections.shuffle(steps, random);
        return OrderHistory.replay(steps);
    }

    /** Nobody does anything any more, and all that is left is the clock. */
    private void everybodyLeaves() {
        world.standing(buyer, Standing.GOOD);
        for (int month = 0; month < 3; month++) {
            passes(Duration.ofDays(31));
        }
        look();
        boolean ours = world.orders.late(world.now, null, 10).stream()
                .anyMatch(late -> late.id().equals(id));
        assertThat(order().status().isFinal() || ours)
                .as("%s: at its end, or on our people's list", order().status())
                .isTrue();
        assertThat(order().timeline().stream().anyMatch(entry -> entry.cause() == Cause.TIMED_OUT)
                        && order().history().isPartlyPaid())
                .as("cancelled by time although there is money")
                .isFalse();
    }

    private Order order() {
        return world.orders.find(id).orElseThrow();
    }
}
