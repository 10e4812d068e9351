package be.sentum.messaging.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.sentum.events.Topic;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Where a record stands, without what it says.
 *
 * @param key the Kafka key; a record without one gets a key of its own, so that it holds up nobody
 */
public record Reference(Topic topic, int partition, long offset, String key) {

    public static Reference to(Topic topic, ConsumerRecord<String, byte[]> message) {
        String key = message.key() == null ? "none-" + message.partition() + "-" + message.offset() : message.key();
        return new Reference(topic, message.partition(), message.offset(), key);
    }

    UUID id() {
        return UUID.nameUUIDFromBytes((topic.topicName() + "/" + partition + "/" + offset).getBytes(UTF_8));
    }
}
