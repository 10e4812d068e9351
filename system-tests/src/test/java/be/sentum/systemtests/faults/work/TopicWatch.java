package be.sentum.systemtests.faults.work;

import be.sentum.events.Topic;
import be.sentum.systemtests.stack.Http;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads along what the services tell each other about rights, from now on: each event is a moment, and is kept. */
public final class TopicWatch implements AutoCloseable {

    private static final List<Topic> TOPICS =
            List.of(Topic.PRIVACY_COMMANDS, Topic.PRIVACY_REPLIES, Topic.PRIVACY_ERASURES);
    private static final Duration POLL = Duration.ofMillis(50);
    /** {@code be.sentum.privacy.erasure-ordered.v1} is {@code erasure-ordered}. */
    private static final String AROUND_THE_NAME = "^be\\.sentum\\.privacy\\.|\\.v\\d+$";

    private final Moments moments;
    private final Queue<Told> told = new ConcurrentLinkedQueue<>();
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Thread thread;
    private volatile boolean closed;

    /** @param id the event's; what is sent twice has the same */
    public record Told(String id, String name, UUID subject, JsonNode content) {}

    public TopicWatch(String bootstrap, Moments moments) {
        this.moments = moments;
        this.consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap, "enable.auto.commit", false, "fetch.min.bytes", 1),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = TOPICS.stream()
                .flatMap(topic -> consumer.partitionsFor(topic.topicName()).stream())
                .map(p -> new TopicPartition(p.topic(), p.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        thread = Thread.ofPlatform().name("topic-watch").daemon().start(this::read);
    }

    /** All events of that name so far, in each person's order. */
    public Stream<Told> told(String name) {
        return told.stream().filter(one -> one.name().equals(name));
    }

    private void read() {
        while (!closed) {
            consumer.poll(POLL).forEach(this::note);
        }
        consumer.close();
    }

    private void note(ConsumerRecord<byte[], byte[]> one) {
        if (one.value() == null) {
            return;
        }
        JsonNode content = Http.json(new String(one.value(), StandardCharsets.UTF_8));
        if (!content.hasNonNull("subjectId")) {
            return;
        }
        UUID subject = UUID.fromString(content.get("subjectId").asText());
        String name = header(one, "ce_type").replaceAll(AROUND_THE_NAME, "");
        told.add(new Told(header(one, "ce_id"), name, subject, content));
        moments.happened(subject, name);
        moments.happened(subject, name + " " + content.path("status").asText());
    }

    private static String header(ConsumerRecord<byte[], byte[]> one, String name) {
        var header = one.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws InterruptedException {
        closed = true;
        thread.join(Duration.ofSeconds(10));
    }
}
