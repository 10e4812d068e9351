package be.sentum.messaging.inbox;

import be.sentum.events.Topic;
import be.sentum.messaging.retry.Backoff;
import be.sentum.messaging.retry.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One thread that reads one topic. Offsets are committed after the transaction, by hand; a partition whose record
 * fails is paused and the others go on, so the consumer never stops polling.
 */
final class TopicConsumer implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(TopicConsumer.class);
    private static final Duration IDLE_POLL = Duration.ofSeconds(1);
    private static final Duration COMMIT_INTERVAL = Duration.ofMillis(500);
    private static final Duration GOODBYE = Duration.ofSeconds(3);

    private final Topic topic;
    private final Supplier<Consumer<String, byte[]>> open;
    private final RecordsHandler handler;
    private final Backoff reconnect;
    private final Map<TopicPartition, OffsetAndMetadata> handled = new HashMap<>();
    private final Thread thread;
    private final CountDownLatch stop = new CountDownLatch(1);
    private volatile @Nullable Consumer<String, byte[]> current;
    private long committedAt;

    TopicConsumer(Topic topic, Supplier<Consumer<String, byte[]>> open, RecordsHandler handler, Backoff reconnect) {
        this.topic = topic;
        this.open = open;
        this.handler = handler;
        this.reconnect = reconnect;
        this.thread =
                Thread.ofPlatform().name("inbox-" + topic.topicName()).daemon().start(this::run);
    }

    private void run() {
        while (stop.getCount() > 0) {
            try {
                consume();
            } catch (WakeupException _) {
                // close() asked for the end
            } catch (RuntimeException | Error e) {
                if (stop.getCount() == 0) {
                    return;
                }
                LOG.errorf(
                        "Inbox: consumer of %s ended (%s), starting another",
                        topic.topicName(), Fault.of(e).code());
                pause();
            }
        }
    }

    private void consume() {
        Consumer<String, byte[]> consumer = open.get();
        current = consumer;
        handled.clear();
        handler.forgetAll();
        try {
            consumer.subscribe(List.of(topic.topicName()), new Revocation(consumer));
            while (stop.getCount() > 0) {
                poll(consumer);
            }
        } finally {
            // Leaves the group; commits what was handled on the way out (see Revocation).
            consumer.close(CloseOptions.timeout(GOODBYE));
        }
    }

    private void poll(Consumer<String, byte[]> consumer) {
        Duration pause = handler.untilNextRetry();
        ConsumerRecords<String, byte[]> records = consumer.poll(pause.compareTo(IDLE_POLL) < 0 ? pause : IDLE_POLL);
        if (!records.isEmpty()) {
            handle(consumer, records);
        }
        commitNowAndThen(consumer);
        consumer.resume(handler.due());
    }

    private void handle(Consumer<String, byte[]> consumer, ConsumerRecords<String, byte[]> records) {
        List<ConsumerRecord<String, byte[]>> all = new ArrayList<>(records.count());
        records.forEach(all::add);
        Map<TopicPartition, Long> next = handler.handle(all);
        for (TopicPartition partition : records.partitions()) {
            long offset = next.getOrDefault(
                    partition, records.records(partition).getFirst().offset());
            handled.put(partition, new OffsetAndMetadata(offset));
            if (handler.isWaiting(partition)) {
                consumer.seek(partition, offset);
                consumer.pause(List.of(partition));
            }
        }
        reconnect.recovered();
    }

    /** Not after each transaction: what is read again after a crash is absorbed by the inbox. */
    private void commitNowAndThen(Consumer<String, byte[]> consumer) {
        if (!handled.isEmpty() && System.nanoTime() - committedAt > COMMIT_INTERVAL.toNanos()) {
            consumer.commitAsync(Map.copyOf(handled), null);
            handled.clear();
            committedAt = System.nanoTime();
        }
    }

    private void pause() {
        try {
            stop.await(reconnect.next().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            stop.countDown();
        }
    }

    /** Ends after the running transaction. */
    @Override
    public void close() {
        stop.countDown();
        Consumer<String, byte[]> running = current;
        if (running != null) {
            running.wakeup();
        }
        try {
            thread.join(Duration.ofSeconds(15));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Hands partitions over with their offsets; a record handled twice would be absorbed by the inbox anyway. */
    private final class Revocation implements ConsumerRebalanceListener {

        private final Consumer<String, byte[]> consumer;

        Revocation(Consumer<String, byte[]> consumer) {
            this.consumer = consumer;
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            Map<TopicPartition, OffsetAndMetadata> leaving = new HashMap<>(handled);
            leaving.keySet().retainAll(partitions);
            onPartitionsLost(partitions);
            if (!leaving.isEmpty()) {
                commit(leaving);
            }
        }

        private void commit(Map<TopicPartition, OffsetAndMetadata> leaving) {
            try {
                consumer.commitSync(leaving, GOODBYE);
            } catch (KafkaException e) {
                LOG.debugf("offsets not committed: %s", e.getClass().getSimpleName());
            }
        }

        @Override
        public void onPartitionsLost(Collection<TopicPartition> partitions) {
            handled.keySet().removeAll(partitions);
            handler.forget(partitions);
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {}
    }
}
