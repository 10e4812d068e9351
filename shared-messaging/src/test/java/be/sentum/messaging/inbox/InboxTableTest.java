package be.sentum.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.events.Topic;
import be.sentum.messaging.wire.Incoming;
import be.sentum.messaging.wire.Reference;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
@SuppressWarnings("NullAway.Init") // filled by the container
class InboxTableTest {

    private static final String WAITING = "select 1 from pg_locks where locktype = 'advisory' and not granted";

    @Inject
    InboxTable inbox;

    @Inject
    DataSource database;

    private final String anna = UUID.randomUUID().toString();
    private final String bram = UUID.randomUUID().toString();

    @Test
    void two_topics_do_not_speak_of_one_person_at_the_same_time() throws Exception {
        var added = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var cards = inTransaction(() -> {
            add(Topic.CUSTOMER_CARD, anna, bram);
            added.countDown();
            await(mayEnd);
        });
        await(added);

        var commands = inTransaction(() -> add(Topic.PRIVACY_COMMANDS, bram, anna));

        Awaitility.await().until(this::somebodyWaits);
        assertThat(commands).isNotDone();
        mayEnd.countDown();
        cards.get(10, TimeUnit.SECONDS);
        commands.get(10, TimeUnit.SECONDS);
    }

    @Test
    void an_event_is_new_once() {
        Incoming event = about(Topic.CUSTOMER_CARD, anna);

        assertThat(QuarkusTransaction.requiringNew().call(() -> inbox.add(Topic.CUSTOMER_CARD, List.of(event))))
                .containsExactly(event.id());
        assertThat(QuarkusTransaction.requiringNew().call(() -> inbox.add(Topic.CUSTOMER_CARD, List.of(event))))
                .isEmpty();
    }

    private static CompletableFuture<Void> inTransaction(Runnable work) {
        return CompletableFuture.runAsync(
                () -> QuarkusTransaction.requiringNew().run(work), Thread::startVirtualThread);
    }

    private void add(Topic topic, String... keys) {
        try {
            inbox.add(
                    topic, List.of(keys).stream().map(key -> about(topic, key)).toList());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Incoming about(Topic topic, String key) {
        return new Incoming.Unreadable(new Reference(topic, 0, 0, key), UUID.randomUUID(), null, "test");
    }

    private boolean somebodyWaits() throws SQLException {
        try (Connection connection = database.getConnection();
                var query = connection.prepareStatement(WAITING);
                var found = query.executeQuery()) {
            return found.next();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
