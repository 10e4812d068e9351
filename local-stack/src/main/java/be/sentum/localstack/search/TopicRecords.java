package be.sentum.localstack.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Every record of every topic, in keys, headers and values. On the way it learns what the services announced. */
final class TopicRecords {

    private static final String INVENTORY = "sentum.privacy.inventory.v1";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String bootstrap;
    private final Identifiers identifiers;

    TopicRecords(String bootstrap, Identifiers identifiers) {
        this.bootstrap = bootstrap;
        this.identifiers = identifiers;
    }

    List<Found> search(Declared declared) {
        Map<String, Map<Integer, Long>> counts = new TreeMap<>();
        Map<String, Object> config = Map.of(
                "bootstrap.servers", bootstrap, "enable.auto.commit", false, "isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.listTopics().values().stream()
                    .flatMap(List::stream)
                    .map(p -> new TopicPartition(p.topic(), p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<byte[], byte[]> one : consumer.poll(Duration.ofMillis(200))) {
                    look(one, counts.computeIfAbsent(one.topic(), topic -> new TreeMap<>()));
                    learn(one, declared);
                }
            }
        }
        List<Found> found = new ArrayList<>();
        counts.forEach((topic, lines) -> lines.forEach((line, times) -> found.add(new Found(
                "topic " + topic,
                line,
                times,
                Verdict.LEFT,
                topic.contains(".card.")
                        ? "not compacted yet: wait (--wait), then look whether the log cleaner runs"
                        : "no record may state this: the topic's retention ends it"))));
        return found;
    }

    private void look(ConsumerRecord<byte[], byte[]> one, Map<Integer, Long> counts) {
        add(one.key(), counts);
        add(one.value(), counts);
        for (Header header : one.headers()) {
            add(header.value(), counts);
        }
    }

    private void add(byte[] content, Map<Integer, Long> counts) {
        if (content != null) {
            identifiers.in(content).forEach((line, times) -> counts.merge(line, times, Long::sum));
        }
    }

    private static void learn(ConsumerRecord<byte[], byte[]> one, Declared declared) {
        if (one.topic().equals(INVENTORY) && one.value() != null) {
            try {
                declared.note(JSON.readTree(one.value()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
