package be.sentum.messaging;

import static be.sentum.messaging.Patiently.await;
import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.events.order.OrderCancelled;
import be.sentum.testing.WithSentumServers;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@WithSentumServers
@QuarkusTestResource(value = OwnBroker.class, restrictToAnnotatedClass = true)
@SuppressWarnings("NullAway.Init") // filled by the test resource
class KafkaOutageTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    OwnBroker broker;

    @Inject
    Outbox outbox;

    @Inject
    SeenListener listener;

    @Inject
    MeterRegistry meters;

    private final UUID order = UUID.randomUUID();
    private final UUID subject = UUID.randomUUID();

    @Test
    @Timeout(180)
    void while_kafka_is_away_use_cases_go_on_and_afterwards_everything_arrives_in_order() {
        publish("1");
        await().untilAsserted(() -> assertThat(listener.seen(order)).containsExactly("1"));

        broker.stopBroker();
        publish("2");
        publish("3");
        await().untilAsserted(() -> assertThat(pending()).isEqualTo(2));
        publish("4");
        assertThat(listener.seen(order)).containsExactly("1");

        broker.startBroker();
        await().untilAsserted(() -> assertThat(listener.seen(order)).containsExactly("1", "2", "3", "4"));
        publish("5");
        await().untilAsserted(() -> assertThat(listener.seen(order)).containsExactly("1", "2", "3", "4", "5"));
        await().untilAsserted(() -> assertThat(pending()).isZero());
    }

    private void publish(String number) {
        long begin = System.nanoTime();
        QuarkusTransaction.requiringNew().run(() -> outbox.publish(new OrderCancelled(order, subject, number, NOW)));
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(3));
    }

    private double pending() {
        return meters.get("sentum.outbox.pending").gauge().value();
    }
}
