package be.sentum.messaging;

import static be.sentum.messaging.Patiently.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.sentum.events.Envelope;
import be.sentum.events.Topic;
import be.sentum.events.order.OrderCancelled;
import be.sentum.events.order.PaymentChosen;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.RawRecord;
import be.sentum.testing.WithSentumServers;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
@SuppressWarnings("NullAway.Init") // filled by the test resource
class OutboxToListenerTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    KafkaProbe probe;

    @Inject
    Outbox outbox;

    @Inject
    SeenListener listener;

    @Inject
    TombstoneListener tombstones;

    @Inject
    ErasedGate gate;

    @Inject
    MeterRegistry meters;

    @Inject
    DataSource database;

    private final UUID order = UUID.randomUUID();
    private final UUID subject = UUID.randomUUID();

    @Test
    void a_committed_event_takes_effect_once() {
        QuarkusTransaction.requiringNew().run(() -> outbox.publish(event("1")));

        await().untilAsserted(() -> assertThat(listener.seen(order)).containsExactly("1"));
    }

    @Test
    void events_of_one_transaction_stay_in_order() {
        QuarkusTransaction.requiringNew().run(() -> {
            outbox.publish(event("1"));
            outbox.publish(event("2"));
            outbox.publish(event("3"));
        });

        await().untilAsserted(() -> assertThat(listener.seen(order)).containsExactly("1", "2", "3"));
    }

    @Test
    void a_rolled_back_transaction_publishes_nothing() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.publish(event("rolled back"));
                    throw new IllegalStateException("refused");
                }))
                .hasMessageContaining("refused");
        QuarkusTransaction.requiringNew().run(() -> outbox.publish(event("2")));

        await().untilAsserted(() -> assertThat(listener.seen(order)).containsExactly("2"));
    }

    @Test
    void publishing_needs_a_transaction() {
        assertThatThrownBy(() -> outbox.publish(event("1"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_event_delivered_twice_takes_effect_once() {
        Envelope envelope = probe.send(event("1"));
        probe.send(event("1"), envelope);
        probe.send(event("2"));

        await().untilAsserted(() -> assertThat(listener.seen(order)).containsExactly("1", "2"));
    }

    @Test
    void a_tombstone_reaches_the_listener() {
        QuarkusTransaction.requiringNew().run(() -> outbox.tombstone(Topic.CUSTOMER_CARD, subject.toString()));

        await().untilAsserted(() -> assertThat(tombstones.gone()).contains(subject.toString()));
    }

    @Test
    @DisplayName("REQ-ERA-07: an event about an erased subject is dropped and counted")
    void an_event_about_an_erased_subject_is_dropped_and_counted() {
        double before = dropped();
        gate.erase(subject);

        probe.send(event("1"));

        await().untilAsserted(() -> assertThat(dropped()).isEqualTo(before + 1));
        assertThat(listener.seen(order)).isEmpty();
    }

    @Test
    void the_trace_of_the_cause_travels_with_the_event() {
        String parent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        Trace.continueFrom(parent);
        QuarkusTransaction.requiringNew().run(() -> outbox.publish(event("1")));
        Trace.continueFrom(null);

        RawRecord found = probe.awaitReceived(
                        OrderCancelled.class, e -> e.orderId().equals(order), Duration.ofSeconds(60))
                .record();
        assertThat(found.key()).isEqualTo(subject.toString());
        assertThat(found.headers())
                .containsEntry("traceparent", parent)
                .containsEntry("ce_type", "be.sentum.order.order-cancelled.v1")
                .containsEntry("ce_source", "/billing-service");
    }

    @Test
    void an_event_that_nobody_wants_is_counted_unread_and_holds_nothing_up() throws Exception {
        double before = counted("ignored");
        probe.send(event("1"));

        Envelope unwanted = probe.send(new PaymentChosen(order, subject, "PREPAID", NOW));
        probe.send(event("2"));

        await().untilAsserted(() -> assertThat(listener.seen(order)).containsExactly("1", "2"));
        assertThat(counted("ignored")).isEqualTo(before + 1);
        assertThat(inInbox(unwanted)).isFalse();
    }

    private boolean inInbox(Envelope envelope) throws SQLException {
        try (Connection connection = database.getConnection();
                var query = connection.prepareStatement("SELECT 1 FROM inbox WHERE event_id = ?")) {
            query.setObject(1, envelope.id());
            return query.executeQuery().next();
        }
    }

    private double dropped() {
        return counted("dropped");
    }

    private double counted(String effect) {
        return meters.counter("sentum.inbox." + effect, "topic", Topic.ORDER_EVENTS.topicName())
                .count();
    }

    private OrderCancelled event(String number) {
        return new OrderCancelled(order, subject, number, NOW);
    }
}
