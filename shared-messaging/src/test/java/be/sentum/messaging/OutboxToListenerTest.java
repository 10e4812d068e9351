package be.sentum.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import be.sentum.events.Envelope;
import be.sentum.events.order.OrderCancelled;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
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

    private OrderCancelled event(String number) {
        return new OrderCancelled(order, subject, number, NOW);
    }
}
