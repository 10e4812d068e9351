package be.sentum.testing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A Kafka record as it lies on the topic.
 *
 * @param topic its topic
 * @param partition its partition
 * @param offset its place there
 * @param key absent when the sender gave none
 * @param value absent for a tombstone
 * @param headers as text; the last one wins when a name repeats
 * @param timestamp set by the sender or the broker
 */
public record RawRecord(
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        byte @Nullable [] value,
        Map<String, String> headers,
        Instant timestamp) {

    /** The value as text; empty for a tombstone. */
    public String text() {
        return value == null ? "" : new String(value, StandardCharsets.UTF_8);
    }
}
