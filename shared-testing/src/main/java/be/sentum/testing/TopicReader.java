package be.sentum.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads one topic from its beginning, without a group: nothing is committed, nobody is disturbed. */
final class TopicReader implements AutoCloseable {

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<TopicPartition> partitions;

    TopicReader(String bootstrapServers, String topic) {
        this.consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                        false),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        this.partitions = consumer.partitionsFor(topic).stream()
                .map(p -> new TopicPartition(p.topic(), p.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    List<RawRecord> next(Duration atMost) {
        List<RawRecord> records = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> found : consumer.poll(atMost)) {
            records.add(raw(found));
        }
        return records;
    }

    /** Up to where the topic ends now. */
    List<RawRecord> toTheEnd() {
        Map<TopicPartition, Long> end = consumer.endOffsets(partitions);
        List<RawRecord> records = new ArrayList<>();
        while (end.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
            records.addAll(next(Duration.ofMillis(100)));
        }
        return records;
    }

    private static RawRecord raw(ConsumerRecord<String, byte[]> found) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : found.headers()) {
            headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        }
        return new RawRecord(
                found.topic(),
                found.partition(),
                found.offset(),
                found.key(),
                found.value(),
                Map.copyOf(headers),
                Instant.ofEpochMilli(found.timestamp()));
    }

    @Override
    public void close() {
        consumer.close();
    }
}
