package be.sentum.messaging.outbox;

import static be.sentum.messaging.outbox.OutboxDatabase.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.sentum.messaging.outbox.Relay.Round;
import be.sentum.testing.RawRecord;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RelayTest {

    private final OutboxDatabase database = new OutboxDatabase();
    private final OutboxKafka kafka = new OutboxKafka(3);
    private final Relay relay = relay("relay", kafka.publisher());
    private final String key = UUID.randomUUID().toString();
    private final String other = UUID.randomUUID().toString();

    @AfterEach
    void close() {
        relay.close();
    }

    @Test
    void an_event_leaves_as_a_cloud_event_in_binary_mode() throws SQLException {
        OutboxRow event = row(kafka.topic, key, "{\"n\":1}");
        database.commit(event);

        relay.round();

        assertThat(kafka.records()).singleElement().satisfies(found -> {
            assertThat(found.key()).isEqualTo(key);
            assertThat(found.text()).isEqualTo("{\"n\":1}");
            assertThat(found.headers())
                    .containsOnlyKeys("ce_specversion", "ce_id", "ce_type", "ce_source", "ce_time", "content-type")
                    .containsEntry("ce_id", event.envelope().id().toString())
                    .containsEntry("ce_time", "2026-11-22T12:00:00Z");
        });
        assertThat(database.count("outbox")).isZero();
        assertThat(relay.round()).isEqualTo(Round.IDLE);
    }

    @Test
    void a_tombstone_leaves_in_order_behind_its_keys_events() throws SQLException {
        database.commit(row(kafka.topic, key, "1"), row(kafka.topic, key, null));

        relay.round();

        assertThat(kafka.records()).extracting(RawRecord::text).containsExactly("1", "");
        assertThat(kafka.records().getLast().value()).isNull();
    }

    @Test
    void nothing_is_lost_when_the_relay_dies_between_send_and_delete() throws SQLException {
        database.commit(row(kafka.topic, key, "1"), row(kafka.topic, key, "2"));
        Publisher dying = new Publisher(
                () -> afterAcknowledgement(kafka.clients.producer(), () -> database.cut("dying")),
                new KnownTopics(kafka.clients::topics),
                1000);

        try (Relay first = relay("dying", dying)) {
            assertThatThrownBy(first::round).isInstanceOf(SQLException.class);
        }
        database.commit(row(kafka.topic, key, "3"));
        relay.round();

        assertThat(kafka.records()).extracting(RawRecord::text).containsExactly("1", "2", "1", "2", "3");
        assertThat(database.count("outbox")).isZero();
    }

    @Test
    void an_event_that_is_too_large_blocks_its_key_and_nothing_else() throws SQLException {
        database.commit(
                row(kafka.topic, key, "x".repeat(kafka.config.relay().maxRecordBytes() + 1)),
                row(kafka.topic, key, "behind"),
                row(kafka.topic, other, "other"));

        relay.round();

        assertThat(kafka.records()).extracting(RawRecord::text).containsExactly("other");
        assertThat(database.count("outbox_blocked")).isOne();
        assertThat(relay.round()).isEqualTo(Round.IDLE);
    }

    @Test
    void a_released_key_is_published_in_order() throws SQLException {
        database.commit(row(kafka.topic, key, "too large".repeat(200_000)), row(kafka.topic, key, "behind"));
        relay.round();

        database.execute("UPDATE outbox SET payload = 'smaller' WHERE length(payload) > 1000");
        database.execute("DELETE FROM outbox_blocked");
        relay.round();

        assertThat(kafka.records()).extracting(RawRecord::text).containsExactly("smaller", "behind");
    }

    @Test
    void a_record_that_the_kafka_client_refuses_blocks_its_key_and_nothing_else() throws SQLException {
        Publisher generous = new Publisher(
                () -> kafka.clients.producer(), new KnownTopics(kafka.clients::topics), Integer.MAX_VALUE);
        database.commit(row(kafka.topic, key, "x".repeat(3_000_000)), row(kafka.topic, other, "other"));

        try (Relay unlimited = relay("generous", generous)) {
            unlimited.round();
            unlimited.round();
        }

        // Twice when it was on its way as the refusal closed the producer: never lost, and the inbox absorbs it.
        assertThat(kafka.records()).extracting(RawRecord::text).containsOnly("other");
        assertThat(database.count("outbox_blocked")).isOne();
    }

    @Test
    void a_missing_topic_blocks_its_keys_until_it_exists() throws SQLException {
        OutboxKafka later = new OutboxKafka(1);
        KnownTopics withoutIt = new KnownTopics(() -> {
            java.util.Set<String> names = new java.util.HashSet<>(kafka.clients.topics());
            names.remove(later.topic);
            return names;
        });
        database.commit(row(later.topic, key, "early"), row(kafka.topic, key, "other"));
        try (Relay before = relay("before", new Publisher(kafka.clients::producer, withoutIt, 1000))) {
            before.round();
        }
        assertThat(kafka.records()).extracting(RawRecord::text).containsExactly("other");

        relay.retryMissingTopics();
        relay.round();

        assertThat(later.records()).extracting(RawRecord::text).containsExactly("early");
    }

    @Test
    void a_round_ends_when_it_holds_enough_and_the_next_goes_on_in_order() throws SQLException {
        database.commit(row(kafka.topic, key, "1".repeat(10)), row(kafka.topic, key, "2".repeat(10)));

        try (Relay small = new Relay(database.dataSource("small"), kafka.publisher(), 200, 10, _ -> {})) {
            small.round();
            assertThat(database.count("outbox")).isOne();
            small.round();
        }

        assertThat(kafka.records()).extracting(RawRecord::text).containsExactly("1".repeat(10), "2".repeat(10));
    }

    private Relay relay(String name, Publisher publisher) {
        return new Relay(database.dataSource(name), publisher, 200, 10_000_000, _ -> {});
    }

    /** A producer whose acknowledgement is the last thing that its relay sees. */
    @SuppressWarnings("unchecked")
    private static Producer<String, byte[]> afterAcknowledgement(Producer<String, byte[]> real, Runnable then) {
        return (Producer<String, byte[]>) Proxy.newProxyInstance(
                RelayTest.class.getClassLoader(), new Class<?>[] {Producer.class}, (_, call, arguments) -> {
                    try {
                        Object result = call.invoke(real, arguments);
                        if (result instanceof Future<?> sent) {
                            Object acknowledged = sent.get();
                            then.run();
                            return CompletableFuture.completedFuture(acknowledged);
                        }
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
