package be.sentum.messaging.inbox;

import be.sentum.events.Topic;
import be.sentum.messaging.config.MessagingConfig;
import be.sentum.messaging.retry.Fault;
import be.sentum.messaging.wire.Incoming;
import be.sentum.messaging.wire.Incoming.Unwanted;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Handles what one poll brought: together if all goes well, else one by one. Remembers which partitions wait for
 * another attempt. Used by one thread.
 */
final class RecordsHandler {

    private static final Logger LOG = Logger.getLogger(RecordsHandler.class);

    private static final Duration SHORTEST_POLL = Duration.ofMillis(10);

    private final Topic topic;
    private final Handling handling;
    private final InboxMeter meter;
    private final MessagingConfig.Inbox limits;
    private final Map<TopicPartition, Retry> retries = new HashMap<>();

    RecordsHandler(Topic topic, Handling handling, InboxMeter meter, MessagingConfig.Inbox limits) {
        this.topic = topic;
        this.handling = handling;
        this.meter = meter;
        this.limits = limits;
    }

    /** Answers for each partition where to go on: behind the last record handled, or at the one to try again. */
    Map<TopicPartition, Long> handle(List<ConsumerRecord<String, byte[]>> records) {
        List<Incoming> batch =
                records.stream().map(message -> handling.read(topic, message)).toList();
        List<Incoming> wanted = batch.stream()
                .filter(incoming -> !(incoming instanceof Unwanted))
                .toList();
        meter.count(topic, Effect.IGNORED, batch.size() - wanted.size());
        Map<TopicPartition, Long> next = new HashMap<>();
        if (wanted.size() > 1 && retries.isEmpty() && together(wanted)) {
            batch.forEach(
                    incoming -> next.put(partition(incoming), incoming.at().offset() + 1));
            return next;
        }
        Set<TopicPartition> stopped = new HashSet<>();
        for (Incoming incoming : batch) {
            TopicPartition partition = partition(incoming);
            if (!stopped.contains(partition)) {
                if (alone(incoming)) {
                    next.put(partition, incoming.at().offset() + 1);
                } else {
                    stopped.add(partition);
                }
            }
        }
        return next;
    }

    private boolean together(List<Incoming> batch) {
        try {
            return handling.together(topic, batch);
        } catch (RuntimeException | Error _) {
            // Whichever it was fails again alone, and is dealt with there.
            return false;
        }
    }

    /** True if the record is done with; false if it is to be tried again. */
    private boolean alone(Incoming incoming) {
        if (incoming instanceof Unwanted) {
            return true;
        }
        TopicPartition partition = partition(incoming);
        try {
            handling.alone(incoming);
            retries.remove(partition);
            return true;
        } catch (RuntimeException | Error e) {
            return failed(incoming, Fault.of(e));
        }
    }

    private boolean failed(Incoming incoming, Fault fault) {
        TopicPartition partition = partition(incoming);
        long offset = incoming.at().offset();
        meter.retried(topic);
        Retry retry = retries.compute(
                partition, (_, old) -> old == null || old.offset() != offset ? new Retry(offset, limits) : old);
        retry.failed(fault);
        LOG.warnf(
                "Inbox: event failed: topic=%s partition=%d offset=%d event=%s error=%s at %s attempt=%d",
                topic.topicName(),
                partition.partition(),
                offset,
                incoming.id(),
                fault.code(),
                fault.where(),
                retry.attempts());
        if (!retry.exhausted()) {
            return false;
        }
        Effect effect;
        try {
            effect = handling.park(incoming, fault.code());
        } catch (RuntimeException e) {
            LOG.warnf("Inbox: event could not be parked yet: %s", Fault.of(e).code());
            return false;
        }
        LOG.errorf(
                "Inbox: %s: topic=%s partition=%d offset=%d event=%s error=%s",
                effect == Effect.REPORTED
                        ? "event given up, whoever asked was told"
                        : "event parked, its key waits for a replay",
                topic.topicName(),
                partition.partition(),
                offset,
                incoming.id(),
                fault.code());
        retries.remove(partition);
        return true;
    }

    boolean isWaiting(TopicPartition partition) {
        return retries.containsKey(partition);
    }

    /** Partitions whose pause is over. */
    Set<TopicPartition> due() {
        Set<TopicPartition> due = new HashSet<>();
        retries.forEach((partition, retry) -> {
            if (!retry.remaining().isPositive()) {
                due.add(partition);
            }
        });
        return due;
    }

    Duration untilNextRetry() {
        return retries.values().stream()
                .map(Retry::remaining)
                .min(Duration::compareTo)
                .map(remaining -> remaining.compareTo(SHORTEST_POLL) < 0 ? SHORTEST_POLL : remaining)
                .orElse(Duration.ofMinutes(1));
    }

    void forget(Collection<TopicPartition> partitions) {
        retries.keySet().removeAll(partitions);
    }

    void forgetAll() {
        retries.clear();
    }

    private TopicPartition partition(Incoming incoming) {
        return new TopicPartition(topic.topicName(), incoming.at().partition());
    }
}
