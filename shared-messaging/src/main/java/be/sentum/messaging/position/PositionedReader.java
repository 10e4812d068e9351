package be.sentum.messaging.position;

import be.sentum.events.Topic;
import be.sentum.messaging.PositionedListener;
import be.sentum.messaging.retry.Backoff;
import be.sentum.messaging.retry.Fault;
import be.sentum.messaging.wire.Incoming;
import be.sentum.messaging.wire.IncomingReader;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** One thread that reads all partitions of one topic for one listener, from the stored positions on. */
final class PositionedReader implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(PositionedReader.class);

    private final PositionedListener listener;
    private final Supplier<Consumer<String, byte[]>> open;
    private final PositionTable positions;
    private final PositionedEffect effect;
    private final Backoff backoff;
    private final Map<TopicPartition, Long> ends = new HashMap<>();
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Thread thread;
    private volatile boolean caughtUp;
    private volatile @Nullable Consumer<String, byte[]> current;

    PositionedReader(
            PositionedListener listener,
            Supplier<Consumer<String, byte[]>> open,
            PositionTable positions,
            PositionedEffect effect,
            Backoff backoff) {
        this.listener = listener;
        this.open = open;
        this.positions = positions;
        this.effect = effect;
        this.backoff = backoff;
        this.thread =
                Thread.ofPlatform().name("reader-" + listener.reader()).daemon().start(this::run);
    }

    String name() {
        return listener.reader();
    }

    boolean caughtUp() {
        return caughtUp;
    }

    private void run() {
        while (stop.getCount() > 0) {
            try {
                read();
            } catch (WakeupException _) {
                // the end was asked for
            } catch (RuntimeException | SQLException | Error e) {
                Fault fault = Fault.of(e);
                LOG.errorf(
                        "Reader %s stopped before its next record, trying again: error=%s at %s",
                        listener.reader(), fault.code(), fault.where());
                pause();
            }
        }
    }

    private void read() throws SQLException {
        Consumer<String, byte[]> consumer = open.get();
        current = consumer;
        try {
            read(consumer);
        } finally {
            consumer.close(CloseOptions.timeout(Duration.ofSeconds(3)));
        }
    }

    private void read(Consumer<String, byte[]> consumer) throws SQLException {
        List<TopicPartition> partitions = partitions(consumer);
        consumer.assign(partitions);
        consumer.beginningOffsets(partitions).forEach(consumer::seek);
        for (TopicPartition partition : partitions) {
            long stored = positions.next(listener.reader(), partition);
            if (stored > consumer.position(partition)) {
                consumer.seek(partition, stored);
            }
        }
        if (ends.isEmpty()) {
            ends.putAll(consumer.endOffsets(partitions));
        }
        while (stop.getCount() > 0) {
            noteProgress(consumer);
            for (ConsumerRecord<String, byte[]> message : consumer.poll(Duration.ofMillis(500))) {
                Incoming incoming = IncomingReader.read(topic(), message);
                effect.of(listener, incoming);
                backoff.recovered();
            }
        }
    }

    private List<TopicPartition> partitions(Consumer<String, byte[]> consumer) {
        List<TopicPartition> found = consumer.partitionsFor(topic().topicName()).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        if (found.isEmpty()) {
            throw new KafkaException("no such topic: " + topic().topicName());
        }
        return found;
    }

    private void noteProgress(Consumer<String, byte[]> consumer) {
        caughtUp =
                caughtUp || ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private Topic topic() {
        return listener.topic();
    }

    private void pause() {
        try {
            stop.await(backoff.next().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            stop.countDown();
        }
    }

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
}
