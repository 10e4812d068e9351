package be.sentum.messaging.inbox;

import be.sentum.events.Topic;
import be.sentum.messaging.retry.Backoff;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;

/**
 * One thread that reads one topic. Offsets are committed after the transaction, by hand; a partition whose record
 * fails is paused and the others go on, so the consumer never stops polling.
 */
final class TopicConsumer implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(TopicConsumer.class);
    private static final Duration IDLE_POLL = Duration.ofSeconds(1);

    private final Topic topic;
    private final Supplier<Consumer<String, byte[]>> open;
    private final RecordsHandler handler;
    private final Backoff reconnect;
    private final Map<TopicPartition, OffsetAndMetadata> handled = new HashMap<>();
    private final Thread thread;
    private final CountDownLatch stop = new CountDownLatch(1);
    private volatile Consumer<String, byte[]> consumer;

    TopicConsumer(Topic topic, Supplier<Consumer<String, byte[]>> open, RecordsHandler handler, Backoff reconnect) {
        this.topic = topic;
        this.open = open;
        this.handler = handler;
        this.reconnect = reconnect;
        this.consumer = open.get();
        this.thread =
                Thread.ofPlatform().name("inbox-" + topic.topicName()).daemon().start(this::run);
    }

    private void run() {
        while (stop.getCount() > 0) {
            try (Consumer<String, byte[]> current = consumer) {
                current.subscribe(List.of(topic.topicName()), new Revocation(current));
                loop(current);
                commitBeforeClosing(current);
            } catch (WakeupException _) {
                // close() asked for the end
            } catch (KafkaException | IllegalStateException e) {
                LOG.errorf(
                        "Inbox: consumer of %s ended (%s), starting another",
                        topic.topicName(), e.getClass().getSimpleName());
                handler.forgetAll();
                restart();
            }
        }
    }

    private void restart() {
        try {
            if (!stop.await(reconnect.next().toMillis(), TimeUnit.MILLISECONDS)) {
                consumer = open.get();
            }
        } catch (InterruptedException _) {
            stop.countDown();
        }
    }

    private void loop(Consumer<String, byte[]> current) {
        while (stop.getCount() > 0) {
            Duration pause = handler.untilNextRetry();
            ConsumerRecords<String, byte[]> records = current.poll(pause.compareTo(IDLE_POLL) < 0 ? pause : IDLE_POLL);
            current.resume(handler.due());
            handle(current, records);
        }
    }

    private void handle(Consumer<String, byte[]> current, ConsumerRecords<String, byte[]> records) {
        if (records.isEmpty()) {
            return;
        }
        List<ConsumerRecord<String, byte[]>> all = new ArrayList<>(records.count());
        records.forEach(all::add);
        Map<TopicPartition, Long> next = handler.handle(all);
        Map<TopicPartition, OffsetAndMetadata> commit = new HashMap<>();
        for (TopicPartition partition : records.partitions()) {
            long offset = next.getOrDefault(
                    partition, records.records(partition).getFirst().offset());
            commit.put(partition, new OffsetAndMetadata(offset));
            if (handler.isWaiting(partition)) {
                current.seek(partition, offset);
                current.pause(List.of(partition));
            }
        }
        handled.putAll(commit);
        current.commitAsync(commit, null);
        reconnect.recovered();
    }

    private void commitBeforeClosing(Consumer<String, byte[]> current) {
        if (!handled.isEmpty()) {
            current.commitSync(handled, Duration.ofSeconds(3));
        }
    }

    /** Ends after the running transaction. */
    @Override
    public void close() {
        stop.countDown();
        consumer.wakeup();
        try {
            thread.join(Duration.ofSeconds(15));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Hands partitions over with their offsets; a record handled twice would be absorbed by the inbox anyway. */
    private final class Revocation implements ConsumerRebalanceListener {

        private final Consumer<String, byte[]> current;

        Revocation(Consumer<String, byte[]> current) {
            this.current = current;
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            Map<TopicPartition, OffsetAndMetadata> leaving = new HashMap<>(handled);
            leaving.keySet().retainAll(partitions);
            onPartitionsLost(partitions);
            if (!leaving.isEmpty()) {
                current.commitSync(leaving, Duration.ofSeconds(3));
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
