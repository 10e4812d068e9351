package be.sentum.localstack.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

    /** States the reference under which a recipient knows a parcel or a letter (ADR 0027), for seven days. */
    static final String DISCLOSURES = "sentum.privacy.disclosures.v1";

    static final String WHY_A_REFERENCE =
            "the reference by which a recipient is told (Art. 19): ends with the topic's seven days";

    private static final String REFERENCE = "recipientRef";

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
        Map<Integer, Long> references = new TreeMap<>();
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
                    look(one, counts.computeIfAbsent(one.topic(), topic -> new TreeMap<>()), references);
                    learn(one, declared);
                }
            }
        }
        List<Found> found = new ArrayList<>();
        references.forEach((line, times) ->
                found.add(new Found("topic " + DISCLOSURES, line, times, Verdict.PASSING, WHY_A_REFERENCE)));
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

    private void look(ConsumerRecord<byte[], byte[]> one, Map<Integer, Long> counts, Map<Integer, Long> references) {
        add(one.key(), counts);
        if (one.topic().equals(DISCLOSURES) && one.value() != null) {
            ObjectNode told = (ObjectNode) read(one.value());
            add(bytes(told.path(REFERENCE).asText()), references);
            add(bytes(told.without(REFERENCE).toString()), counts);
        } else {
            add(one.value(), counts);
        }
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
            declared.note(read(one.value()));
        }
    }

    private static JsonNode read(byte[] value) {
        try {
            return JSON.readTree(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
