package be.sentum.benchmarks.scenario;

import be.sentum.localstack.process.Patience;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads topics from their ends and notes how old each event is when it arrives. Same machine, same clock. */
final class DelayReader implements AutoCloseable {

    private static final Patience HALF_A_MINUTE = Patience.of(Duration.ofSeconds(30), Duration.ofMillis(20));

    private final Histogram micros = new ConcurrentHistogram(60_000_000L, 3);
    private final AtomicLong seen = new AtomicLong();
    private final Thread thread;
    private volatile boolean running = true;

    DelayReader(String kafka, List<String> topics) throws InterruptedException {
        CountDownLatch atEnd = new CountDownLatch(1);
        thread = Thread.ofPlatform().name("delay-reader").start(() -> read(kafka, topics, atEnd));
        atEnd.await();
    }

    private void read(String kafka, List<String> topics, CountDownLatch atEnd) {
        Map<String, Object> config =
                Map.of("bootstrap.servers", kafka, "fetch.min.bytes", 1, "enable.auto.commit", false);
        try (var consumer = new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(topics.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(p -> new TopicPartition(p.topic(), p.partition()))
                    .toList());
            consumer.seekToEnd(consumer.assignment());
            consumer.assignment().forEach(consumer::position);
            atEnd.countDown();
            while (running) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(50))) {
                    Header time = record.headers().lastHeader("ce_time");
                    Instant happened = Instant.parse(new String(time.value(), StandardCharsets.UTF_8));
                    micros.recordValue(Math.max(
                            1, Duration.between(happened, Instant.now()).toNanos() / 1_000));
                    seen.incrementAndGet();
                }
            }
        }
    }

    /** Waits until as many events were seen, half a minute at most, and gives their delays. */
    Histogram finish(long expected) {
        if (!HALF_A_MINUTE.until(() -> seen.get() >= expected)) {
            throw new IllegalStateException("only " + seen.get() + " of " + expected + " events arrived");
        }
        return micros;
    }

    @Override
    public void close() throws InterruptedException {
        running = false;
        thread.join();
    }
}
