package be.sentum.messaging.outbox;

import be.sentum.events.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * One event on its way out.
 *
 * @param topic Kafka topic name
 * @param payload JSON, or null for a tombstone
 */
record OutboxRow(
        String topic,
        String key,
        Envelope envelope,
        @Nullable String payload) {

    KeyOfTopic keyOfTopic() {
        return new KeyOfTopic(topic, key);
    }
}
