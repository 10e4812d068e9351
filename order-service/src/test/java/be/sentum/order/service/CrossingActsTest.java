package be.sentum.order.service;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.events.order.OrderCancelled;
import be.sentum.events.order.OrderDelivered;
import be.sentum.events.order.OrderShipped;
import be.sentum.order.application.port.in.CancelOrder;
import be.sentum.order.application.port.in.ChoosePayment;
import be.sentum.order.application.port.in.DecideSolvency;
import be.sentum.order.application.port.in.NotePayment;
import be.sentum.order.application.port.in.delivery.HearCarrier;
import be.sentum.order.application.port.in.delivery.ShipOrder;
import be.sentum.order.application.port.in.waiting.EndWaits;
import be.sentum.order.application.port.out.Orders;
import be.sentum.order.domain.Order;
import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.customer.Requester;
import be.sentum.order.domain.delivery.CarrierReport;
import be.sentum.order.domain.delivery.Parcel;
import be.sentum.order.domain.delivery.ParcelStatus;
import be.sentum.order.domain.money.Money;
import be.sentum.order.domain.payment.Payment;
import be.sentum.order.domain.payment.PaymentChoice;
import be.sentum.order.domain.payment.PaymentId;
import be.sentum.order.domain.payment.SolvencyOutcome;
import be.sentum.order.domain.progress.OrderStatus;
import be.sentum.order.fake.Given;
import be.sentum.personaldata.disclosure.Disclosures;
import be.sentum.personaldata.disclosure.Verdict;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * Everybody acts on the same orders at the same moment, on the real database: whoever comes second sees what the first
 * did, and the topic tells the same story as the database.
 */
@QuarkusTest
@WithSentumServers
class CrossingActsTest {

    private static final Logger LOG = Logger.getLogger(CrossingActsTest.class);
    private static final long SEED = Long.getLong("sentum.seed", System.nanoTime());
    private static final boolean LONG = Boolean.getBoolean("sentum.long");
    private static final int THREADS = 6;
    private static final int ORDERS = LONG ? 200 : 12;
    private static final int ACTS = LONG ? 2_000 : 50;

    @Inject
    CancelOrder cancelOrder;

    @Inject
    ChoosePayment choosePayment;

    @Inject
    DecideSolvency decideSolvency;

    @Inject
    NotePayment notePayment;

    @Inject
    ShipOrder shipOrder;

    @Inject
    HearCarrier hearCarrier;

    @Inject
    EndWaits endWaits;

    @Inject
    Orders orders;

    @Inject
    DataSource database;

    @Inject
    Disclosures disclosures;

    private final KafkaProbe kafka = KafkaProbe.shared();
    private final Service.Person anna = Service.customer();
    private final CustomerId buyer = new CustomerId(anna.id());
    private final String carrier = Service.registeredCarrier();

    @Test
    void whoever_comes_second_sees_what_the_first_did() throws Exception {
        LOG.infof("-Dsentum.seed=%d", SEED);
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> disclosures.mayReceive(carrier, "P03") == Verdict.ALLOWED);
        List<UUID> placed = new ArrayList<>();
        for (int i = 0; i < ORDERS; i++) {
            placed.add(Service.placed(anna, i % 3 == 0 ? "PREPAID" : "INVOICE"));
        }

        everybodyActs(placed);

        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            Replay told = Replay.of(kafka);
            for (UUID id : placed) {
                assertThat(told.of(id)).as("seed %d", SEED).isEqualTo(order(id).history());
            }
        });
        Replay told = Replay.of(kafka);
        for (UUID id : placed) {
            Order order = order(id);
            long cancelled = told.count(id, OrderCancelled.class);
            assertThat(cancelled == 0 || told.count(id, OrderShipped.class) == 0)
                    .as("cancelled and shipped, seed %d", SEED)
                    .isTrue();
            assertThat(told.count(id, OrderDelivered.class) + cancelled)
                    .as("invoiced once at most, seed %d", SEED)
                    .isLessThan(2);
            assertThat(order.status() == OrderStatus.CANCELLED
                            && !order.parcels().isEmpty())
                    .isFalse();
        }
        assertThat(withoutTimer()).isZero();
    }

    private void everybodyActs(List<UUID> placed) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<?>> acting = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                Random random = new Random(SEED + thread);
                acting.add(threads.submit(() -> {
                    for (int act = 0; act < ACTS; act++) {
                        act(random, new OrderId(placed.get(random.nextInt(placed.size()))));
                    }
                    return null;
                }));
            }
            for (Future<?> done : acting) {
                done.get();
            }
        }
    }

    private void act(Random random, OrderId id) throws SQLException {
        switch (random.nextInt(16)) {
            case 0, 1, 2 -> decideSolvency.handle(id, buyer, SolvencyOutcome.APPROVED);
            case 3 -> decideSolvency.handle(id, buyer, SolvencyOutcome.REFER);
            case 4 -> decideSolvency.handle(id, buyer, SolvencyOutcome.REJECTED);
            case 5 -> choosePayment.handle(id, new Requester.Owner(buyer), PaymentChoice.PREPAID);
            case 6 -> choosePayment.handle(id, new Requester.Owner(buyer), PaymentChoice.HUMAN_REVIEW);
            case 7, 8 -> notePayment.handle(id, buyer, payment(random));
            case 9 -> cancelOrder.handle(id, new Requester.Owner(buyer));
            case 10 -> timeIsOver(id);
            case 11, 12 -> shipOrder.handle(new ShipOrder.Command(id, carrier, Given.trackingNumber(), List.of()));
            default -> report(id);
        }
    }

    /** Few ids, so that many are told twice. */
    private static Payment payment(Random random) {
        PaymentId id = new PaymentId(new UUID(SEED, random.nextInt(50)));
        return new Payment(id, Money.of("29.89"), random.nextBoolean());
    }

    private void report(OrderId id) {
        List<Parcel> parcels = order(id.value()).parcels();
        for (Parcel parcel : parcels) {
            hearCarrier.handle(parcel.trackingNumber(), new CarrierReport(ParcelStatus.DELIVERED, Instant.now()));
        }
    }

    private void timeIsOver(OrderId id) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "update orders set due_at = now() - interval '1 second' where id = ? and due_at is not null")) {
            statement.setObject(1, id.value());
            statement.executeUpdate();
        }
        endWaits.end(id);
    }

    private long withoutTimer() throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("""
                        select count(*) from orders
                         where (status in ('DELIVERED', 'CANCELLED', 'WITHDRAWN')) = (num_nonnulls(due_at, late_at) = 1)""");
                var found = query.executeQuery()) {
            found.next();
            return found.getLong(1);
        }
    }

    private Order order(UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> orders.find(new OrderId(id)).orElseThrow());
    }
}
