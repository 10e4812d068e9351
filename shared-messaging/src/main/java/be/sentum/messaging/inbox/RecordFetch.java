package be.sentum.messaging.inbox;

import be.sentum.messaging.wire.Reference;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/** Reads one record by its place. */
final class RecordFetch {

    private static final Duration AT_MOST = Duration.ofSeconds(10);

    private RecordFetch() {}

    /** Empty if retention or compaction removed it. Throws a {@link TimeoutException} if Kafka does not answer. */
    static Optional<ConsumerRecord<String, byte[]>> fetch(Consumer<String, byte[]> consumer, Reference at) {
        TopicPartition partition = new TopicPartition(at.topic().topicName(), at.partition());
        List<TopicPartition> only = List.of(partition);
        consumer.assign(only);
        long begin = consumer.beginningOffsets(only, AT_MOST).getOrDefault(partition, 0L);
        long end = consumer.endOffsets(only, AT_MOST).getOrDefault(partition, 0L);
        if (at.offset() < begin || at.offset() >= end) {
            return Optional.empty();
        }
        consumer.seek(partition, at.offset());
        long deadline = System.nanoTime() + AT_MOST.toNanos();
        while (System.nanoTime() < deadline) {
            for (ConsumerRecord<String, byte[]> message : consumer.poll(Duration.ofMillis(500))) {
                return message.offset() == at.offset() ? Optional.of(message) : Optional.empty();
            }
            if (consumer.position(partition) > at.offset()) {
                return Optional.empty();
            }
        }
        throw new TimeoutException("no record from Kafka");
    }
}
