package be.sentum.messaging.outbox;

import java.util.Set;
import java.util.function.Supplier;

/** Which topics exist. Kafka is asked only for one that was not seen yet. Used by one thread. */
final class KnownTopics {

    private final Supplier<Set<String>> list;
    private Set<String> known = Set.of();

    KnownTopics(Supplier<Set<String>> list) {
        this.list = list;
    }

    /** Throws {@link org.apache.kafka.common.KafkaException} if Kafka does not answer. */
    boolean exists(String topic) {
        if (!known.contains(topic)) {
            known = list.get();
        }
        return known.contains(topic);
    }
}
