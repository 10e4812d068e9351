package be.sentum.messaging;

import static be.sentum.events.Topic.ORDER_EVENTS;
import static be.sentum.messaging.Patiently.await;
import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.events.Envelope;
import be.sentum.events.order.OrderCancelled;
import be.sentum.messaging.ParkedEvents.ParkedKey;
import be.sentum.messaging.ParkedEvents.Replay;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.RawRecord;
import be.sentum.testing.SentumServers;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
@SuppressWarnings("NullAway.Init") // filled by the test resource
class ParkedEventsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    KafkaProbe probe;

    @Inject
    ParkedEvents parked;

    @Inject
    SeenListener listener;

    @Inject
    ErasedGate gate;

    private final UUID order = UUID.randomUUID();
    private final UUID subject = UUID.randomUUID();
    private final UUID otherOrder = UUID.randomUUID();

    @BeforeAll
    static void createDeadLetterTopics() {
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", SentumServers.shared().bootstrapServers()))) {
            new TopicSetup(Duration.ofHours(1), Optional.empty()).createMissing(admin);
        }
    }

    @Test
    void an_event_that_cannot_be_handled_parks_its_key_and_nothing_else() {
        listener.failFor(order);

        probe.send(event(order, subject, "1"));
        probe.send(event(order, subject, "2"));
        probe.send(event(otherOrder, UUID.randomUUID(), "1"));

        awaitParked(2);
        await().untilAsserted(() -> assertThat(listener.seen(otherOrder)).containsExactly("1"));
        assertThat(listener.seen(order)).isEmpty();
        assertThat(ofSubject()).get().extracting(ParkedKey::errorCode).isEqualTo("UnsupportedOperationException");
    }

    @Test
    void a_replay_handles_the_parked_events_in_order_and_lets_the_key_go_on() {
        listener.failFor(order);
        probe.send(event(order, subject, "1"));
        probe.send(event(order, subject, "2"));
        awaitParked(2);

        assertThat(replay()).isEqualTo(new Replay(0, 2, "UnsupportedOperationException"));
        listener.handleAgain(order);
        assertThat(replay()).isEqualTo(new Replay(2, 0, null));
        probe.send(event(order, subject, "3"));

        await().untilAsserted(() -> assertThat(listener.seen(order)).containsExactly("1", "2", "3"));
        assertThat(replay()).isEqualTo(new Replay(0, 0, null));
    }

    @Test
    @DisplayName("REQ-ERA-07: a replay drops what is about a subject erased meanwhile")
    void a_replay_drops_what_is_about_a_subject_erased_meanwhile() {
        listener.failFor(order);
        probe.send(event(order, subject, "1"));
        awaitParked(1);
        listener.handleAgain(order);

        gate.erase(subject);

        assertThat(replay()).isEqualTo(new Replay(1, 0, null));
        assertThat(listener.seen(order)).isEmpty();
    }

    @Test
    void what_is_reported_to_whoever_asked_is_not_parked_and_can_be_asked_again() {
        listener.failFor(order);
        listener.reportFor(order);
        probe.send(event(order, subject, "1"));
        await().untilAsserted(() -> assertThat(listener.reported(order)).isEqualTo("UnsupportedOperationException"));
        listener.handleAgain(order);

        probe.send(event(order, subject, "2"));

        await().untilAsserted(() -> assertThat(listener.seen(order)).containsExactly("2"));
        assertThat(ofSubject()).isEmpty();
    }

    @Test
    void whoever_asks_behind_a_parked_event_is_told_and_has_that_tried_again() {
        listener.failFor(otherOrder);
        probe.send(event(otherOrder, subject, "1"));
        awaitParked(1);
        listener.handleAgain(otherOrder);
        listener.reportFor(order);

        probe.send(event(order, subject, "2"));

        await().untilAsserted(() -> assertThat(listener.reported(order)).isEqualTo("behind_parked"));
        await().untilAsserted(() -> assertThat(listener.seen(otherOrder)).containsExactly("1"));
        assertThat(ofSubject()).isEmpty();
        assertThat(listener.seen(order)).isEmpty();
    }

    @Test
    void a_parked_event_that_arrives_again_is_not_parked_twice() {
        listener.failFor(order);
        Envelope envelope = probe.send(event(order, subject, "1"));
        awaitParked(1);

        probe.send(event(order, subject, "1"), envelope);
        probe.send(event(order, subject, "2"));

        awaitParked(2);
    }

    @Test
    void a_transient_fault_is_retried_until_it_is_over_and_parks_nothing() {
        listener.deadlockFor(order, 9);

        probe.send(event(order, subject, "1"));
        probe.send(event(order, subject, "2"));

        await().untilAsserted(() -> assertThat(listener.seen(order)).containsExactly("1", "2"));
        assertThat(ofSubject()).isEmpty();
    }

    @Test
    void bad_json_is_parked_and_can_be_discarded_by_an_operator() {
        Envelope good = probe.send(event(otherOrder, UUID.randomUUID(), "1"));
        send("{no json", Map.of("ce_type", good.type()));
        probe.send(event(order, subject, "2"));
        awaitParked(2);

        assertThat(replay()).isEqualTo(new Replay(0, 2, "bad_json"));
        assertThat(parked.discardFirst(ORDER_EVENTS, subject.toString())).isTrue();
        assertThat(replay()).isEqualTo(new Replay(1, 0, null));

        assertThat(listener.seen(order)).containsExactly("2");
    }

    @Test
    void a_record_that_is_no_cloud_event_is_parked() {
        probe.send(ORDER_EVENTS.topicName(), subject.toString(), new byte[] {1}, Map.of());

        awaitParked(1);
        assertThat(ofSubject()).get().extracting(ParkedKey::errorCode).isEqualTo("missing_header");
    }

    @Test
    void an_unknown_type_is_skipped() {
        send("{}", Map.of("ce_type", "be.sentum.order.from-the-future.v9"));
        probe.send(event(order, subject, "2"));

        await().untilAsserted(() -> assertThat(listener.seen(order)).containsExactly("2"));
        assertThat(ofSubject()).isEmpty();
    }

    @Test
    void a_dead_letter_says_where_the_record_is_and_not_what_it_says() {
        listener.failFor(order);
        Envelope envelope = probe.send(event(order, subject, "secret"));

        String topic = ORDER_EVENTS.deadLetterTopic("billing");
        await().untilAsserted(() -> assertThat(probe.records(topic))
                .filteredOn(letter -> subject.toString().equals(letter.key()))
                .singleElement()
                .extracting(RawRecord::text)
                .asString()
                .contains(envelope.id().toString(), "\"errorCode\":\"UnsupportedOperationException\"")
                .doesNotContain("secret", "must not be logged"));
    }

    private void send(String json, Map<String, String> type) {
        Map<String, String> headers = new java.util.HashMap<>(type);
        headers.put("ce_id", UUID.randomUUID().toString());
        headers.put("ce_source", "/order-service");
        headers.put("ce_time", NOW.toString());
        probe.send(ORDER_EVENTS.topicName(), subject.toString(), json.getBytes(StandardCharsets.UTF_8), headers);
    }

    private Replay replay() {
        return parked.replay(ORDER_EVENTS, subject.toString());
    }

    private void awaitParked(long events) {
        await().untilAsserted(() ->
                assertThat(ofSubject()).get().extracting(ParkedKey::events).isEqualTo(events));
    }

    private Optional<ParkedKey> ofSubject() {
        List<ParkedKey> all = parked.list();
        return all.stream().filter(key -> key.key().equals(subject.toString())).findFirst();
    }

    private static OrderCancelled event(UUID order, UUID subject, String number) {
        return new OrderCancelled(order, subject, number, NOW);
    }
}
