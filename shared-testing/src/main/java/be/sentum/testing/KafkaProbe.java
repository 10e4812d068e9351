package be.sentum.testing;

import be.sentum.events.Envelope;
import be.sentum.events.Event;
import be.sentum.events.EventCatalogue;
import be.sentum.events.EventType;
import be.sentum.events.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * Plays the other services: sends events as they would and sees what was published. Reading always begins at the start
 * of the topic and commits nothing, so that tests do not disturb each other; a test looks for its own ids.
 */
public final class KafkaProbe {

    private final String bootstrapServers;

    private KafkaProbe(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    public static KafkaProbe shared() {
        return at(SentumServers.shared().bootstrapServers());
    }

    /** A probe into another broker: a running stack, for instance. */
    public static KafkaProbe at(String bootstrapServers) {
        return new KafkaProbe(bootstrapServers);
    }

    /** Publishes as the service that owns the type would, under a new event id, and answers the envelope it used. */
    public Envelope send(Event event) {
        String type = EventCatalogue.of(event).name();
        String service = type.split("\\.", -1)[2];
        Envelope envelope = new Envelope(UUID.randomUUID(), type, "/" + service + "-service", Instant.now(), null);
        send(event, envelope);
        return envelope;
    }

    /** Publishes under a given envelope: the same one twice is a duplicate. */
    public void send(Event event, Envelope envelope) {
        EventType type = EventCatalogue.of(event);
        send(type.topic().topicName(), event.key(), Wire.write(event), headers(envelope));
    }

    /** A null value: what a compacted topic forgets this key by. */
    public void sendTombstone(Topic topic, String key) {
        send(topic.topicName(), key, null, Map.of());
    }

    /** Any record at all, also one that no service should ever send. */
    public void send(String topic, @Nullable String key, byte @Nullable [] value, Map<String, String> headers) {
        Headers written = new RecordHeaders();
        headers.forEach((name, text) -> written.add(name, text.getBytes(StandardCharsets.UTF_8)));
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                5_000);
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topic, null, key, value, written))
                    .get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("not sent to " + topic, e);
        }
    }

    /** The first event of this type that matches, from the beginning of its topic; fails when none came in time. */
    public <E extends Event> E await(Class<E> type, Predicate<E> matches, Duration atMost) {
        return awaitReceived(type, matches, atMost).event();
    }

    /** Within thirty seconds: only a failing test waits that long. */
    public <E extends Event> E await(Class<E> type, Predicate<E> matches) {
        return await(type, matches, Duration.ofSeconds(30));
    }

    /** The same with the record it came in: key, headers, partition, bytes. */
    public <E extends Event> Received<E> awaitReceived(Class<E> type, Predicate<E> matches, Duration atMost) {
        EventType wanted = Wire.typeOf(type);
        try (TopicReader reader =
                new TopicReader(bootstrapServers, wanted.topic().topicName())) {
            int seen = 0;
            Instant end = Instant.now().plus(atMost);
            do {
                for (RawRecord raw : reader.next(Duration.ofMillis(100))) {
                    seen++;
                    if (wanted.name().equals(raw.headers().get("ce_type")) && raw.value() != null) {
                        E event = Wire.read(raw.value(), type);
                        if (matches.test(event)) {
                            return new Received<>(event, raw);
                        }
                    }
                }
            } while (Instant.now().isBefore(end));
            throw new AssertionError("no matching %s on %s within %s, among %d records"
                    .formatted(wanted.name(), wanted.topic().topicName(), atMost, seen));
        }
    }

    /** All events of this type that are on its topic now. */
    public <E extends Event> List<E> all(Class<E> type) {
        EventType wanted = Wire.typeOf(type);
        return records(wanted.topic().topicName()).stream()
                .filter(raw -> wanted.name().equals(raw.headers().get("ce_type")))
                .flatMap(raw -> java.util.stream.Stream.ofNullable(raw.value()))
                .map(value -> Wire.read(value, type))
                .toList();
    }

    /** All events of whatever known type that are on the topic now; in order within a partition. */
    public List<Event> all(Topic topic) {
        return records(topic.topicName()).stream()
                .flatMap(raw -> raw.value() == null
                        ? java.util.stream.Stream.empty()
                        : EventCatalogue.named(raw.headers().getOrDefault("ce_type", "")).stream()
                                .map(type -> Wire.read(raw.value(), type.javaType())))
                .map(Event.class::cast)
                .toList();
    }

    /** All records that are on the topic now, tombstones too; in order within a partition. */
    public List<RawRecord> records(String topic) {
        try (TopicReader reader = new TopicReader(bootstrapServers, topic)) {
            return reader.toTheEnd();
        }
    }

    /** An event and the record it came in. */
    public record Received<E extends Event>(E event, RawRecord record) {}

    private static Map<String, String> headers(Envelope envelope) {
        Map<String, String> headers = new java.util.LinkedHashMap<>();
        headers.put("ce_specversion", Envelope.SPEC_VERSION);
        headers.put("ce_id", envelope.id().toString());
        headers.put("ce_type", envelope.type());
        headers.put("ce_source", envelope.source());
        headers.put("ce_time", envelope.time().toString());
        headers.put("content-type", "application/json");
        if (envelope.traceparent() != null) {
            headers.put("traceparent", envelope.traceparent());
        }
        return headers;
    }
}
