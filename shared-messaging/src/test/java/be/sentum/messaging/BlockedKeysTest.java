package be.sentum.messaging;

import static be.sentum.events.Topic.ORDER_EVENTS;
import static be.sentum.messaging.Patiently.await;
import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.events.order.OrderCancelled;
import be.sentum.messaging.BlockedKeys.BlockedKey;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
@SuppressWarnings("NullAway.Init") // filled by the container
class BlockedKeysTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @Inject
    Outbox outbox;

    @Inject
    BlockedKeys blocked;

    @Inject
    SeenListener listener;

    @Inject
    DataSource database;

    private final UUID order = UUID.randomUUID();
    private final UUID subject = UUID.randomUUID();

    @Test
    void a_key_that_an_operator_releases_is_published_in_order() throws SQLException {
        publish(subject, "too large ".repeat(100_000));
        publish(subject, "2");
        publish(UUID.randomUUID(), "of another key");

        await().untilAsserted(() ->
                assertThat(ofSubject()).get().extracting(BlockedKey::errorCode).isEqualTo("RecordTooLarge"));
        await().untilAsserted(() -> assertThat(listener.seen(order)).containsExactly("of another key"));
        makeItSmaller();
        assertThat(blocked.release(ORDER_EVENTS, subject.toString())).isTrue();

        await().untilAsserted(() -> assertThat(listener.seen(order)).containsExactly("of another key", "1", "2"));
        assertThat(ofSubject()).isEmpty();
        assertThat(blocked.release(ORDER_EVENTS, subject.toString())).isFalse();
    }

    private void publish(UUID about, String number) {
        QuarkusTransaction.requiringNew().run(() -> outbox.publish(new OrderCancelled(order, about, number, NOW)));
    }

    private void makeItSmaller() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE outbox SET payload = regexp_replace(payload, '(too large )+', '1')"
                    + " WHERE length(payload) > 100000");
        }
    }

    private Optional<BlockedKey> ofSubject() {
        return blocked.list().stream()
                .filter(key -> key.key().equals(subject.toString()))
                .findFirst();
    }
}
