package be.sentum.messaging.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.sentum.messaging.outbox.OutboxTable.Pending;
import be.sentum.messaging.wire.CloudEventHeaders;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;

/** Sends rows to Kafka in order and says what became of each. Used by one thread. */
final class Publisher implements AutoCloseable {

    private final Supplier<Producer<String, byte[]>> open;
    private final KnownTopics topics;
    private final int maxBytes;
    private @Nullable Producer<String, byte[]> producer;

    Publisher(Supplier<Producer<String, byte[]>> open, KnownTopics topics, int maxBytes) {
        this.open = open;
        this.topics = topics;
        this.maxBytes = maxBytes;
    }

    /**
     * @param published acknowledged by Kafka: to be deleted
     * @param blocked rows that can never be published as they are, with the class of the fault
     * @param interrupted why the others are to be tried again later; null if there are none
     */
    record Outcome(
            List<Pending> published,
            Map<Pending, String> blocked,
            @Nullable String interrupted) {}

    Outcome publish(List<Pending> rows) {
        Map<Pending, String> blocked = new LinkedHashMap<>();
        Set<KeyOfTopic> stopped = new HashSet<>();
        Map<Pending, Future<RecordMetadata>> sent = new LinkedHashMap<>();
        String interrupted = null;
        for (Pending pending : rows) {
            KeyOfTopic key = pending.row().keyOfTopic();
            if (stopped.contains(key)) {
                continue;
            }
            byte[] value = bytes(pending.row().payload());
            try {
                String refusal = refusal(pending.row(), value);
                if (refusal == null) {
                    sent.put(pending, send(pending.row(), value));
                } else {
                    blocked.put(pending, refusal);
                    stopped.add(key);
                }
            } catch (KafkaException | IllegalStateException e) {
                if (belongsToTheRecord(e)) {
                    blocked.put(pending, code(e));
                    stopped.add(key);
                } else {
                    interrupted = code(e);
                    break;
                }
            }
        }
        return settle(sent, blocked, interrupted);
    }

    private Outcome settle(
            Map<Pending, Future<RecordMetadata>> sent, Map<Pending, String> blocked, @Nullable String interrupted) {
        List<Pending> published = new ArrayList<>();
        Set<KeyOfTopic> failed = new HashSet<>();
        Map<Pending, String> late = new HashMap<>();
        String reason = interrupted;
        for (Map.Entry<Pending, Future<RecordMetadata>> entry : sent.entrySet()) {
            Pending pending = entry.getKey();
            KeyOfTopic key = pending.row().keyOfTopic();
            try {
                entry.getValue().get();
                if (!failed.contains(key)) {
                    published.add(pending);
                }
            } catch (ExecutionException e) {
                Throwable cause = e.getCause() == null ? e : e.getCause();
                if (belongsToTheRecord(cause) && failed.add(key)) {
                    late.put(pending, code(cause));
                } else {
                    failed.add(key);
                    reason = reason == null ? code(cause) : reason;
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                reason = "Interrupted";
                break;
            }
        }
        blocked.putAll(late);
        if (reason != null) {
            close();
        }
        return new Outcome(published, blocked, reason);
    }

    /** Why the row cannot be sent, known before trying; null if it can. */
    private @Nullable String refusal(OutboxRow row, byte @Nullable [] value) {
        if (value != null && value.length > maxBytes) {
            return "RecordTooLarge";
        }
        return topics.exists(row.topic()) ? null : OutboxTable.TOPIC_MISSING;
    }

    private Future<RecordMetadata> send(OutboxRow row, byte @Nullable [] value) {
        Producer<String, byte[]> target = producer();
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(row.topic(), null, null, row.key(), value, CloudEventHeaders.of(row.envelope()));
        // On the producer's own thread: nothing that was sent after the failed record gets out and overtakes it.
        return target.send(message, (_, failure) -> {
            if (failure != null) {
                target.close(Duration.ZERO);
            }
        });
    }

    private Producer<String, byte[]> producer() {
        if (producer == null) {
            producer = open.get();
        }
        return producer;
    }

    private static byte @Nullable [] bytes(@Nullable String payload) {
        return payload == null ? null : payload.getBytes(UTF_8);
    }

    private static boolean belongsToTheRecord(Throwable fault) {
        return fault instanceof RecordTooLargeException
                || fault instanceof RecordBatchTooLargeException
                || fault instanceof SerializationException
                || fault instanceof InvalidRecordException
                || fault instanceof InvalidTopicException;
    }

    private static String code(Throwable fault) {
        return fault.getClass().getSimpleName().replaceFirst("Exception$", "");
    }

    /** Drops what is not sent yet; the rows are still in the outbox. The next round opens a new producer. */
    @Override
    public void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }
}
