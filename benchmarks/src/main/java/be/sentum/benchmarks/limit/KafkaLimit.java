package be.sentum.benchmarks.limit;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A bare producer and a bare consumer on the same broker. */
public final class KafkaLimit {

    private static final int RECORD_BYTES = 1_000;

    private KafkaLimit() {}

    /** p99 of the time from send to receipt, at that rate. */
    public static double delayP99Millis(String bootstrap, int perSecond, Duration duration) throws Exception {
        String topic = "limit-" + System.nanoTime();
        Properties admin = new Properties();
        admin.put("bootstrap.servers", bootstrap);
        try (Admin client = Admin.create(admin)) {
            client.createTopics(List.of(new NewTopic(topic, Optional.of(1), Optional.empty())))
                    .all()
                    .get();
            try {
                return measure(bootstrap, topic, perSecond, duration);
            } finally {
                client.deleteTopics(List.of(topic)).all().get();
            }
        }
    }

    private static double measure(String bootstrap, String topic, int perSecond, Duration duration) throws Exception {
        long total = perSecond * duration.toSeconds();
        Histogram micros = new Histogram(60_000_000L, 3);
        Map<String, Object> writing = Map.of("bootstrap.servers", bootstrap, "acks", "all", "linger.ms", 0);
        Map<String, Object> reading = Map.of("bootstrap.servers", bootstrap, "auto.offset.reset", "earliest");
        try (var producer = new KafkaProducer<>(writing, new ByteArraySerializer(), new ByteArraySerializer());
                var consumer = new KafkaConsumer<>(reading, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            Thread sender = Thread.ofPlatform().start(() -> {
                long began = System.nanoTime();
                for (long n = 0; n < total; n++) {
                    LockSupport.parkNanos(began + n * 1_000_000_000L / perSecond - System.nanoTime());
                    byte[] value = new byte[RECORD_BYTES];
                    ByteBuffer.wrap(value).putLong(System.nanoTime());
                    Future<RecordMetadata> sent = producer.send(new ProducerRecord<>(topic, value));
                    if (sent.isCancelled()) {
                        return;
                    }
                }
                producer.flush();
            });
            consumer.assign(List.of(new TopicPartition(topic, 0)));
            while (micros.getTotalCount() < total) {
                consumer.poll(Duration.ofMillis(50))
                        .forEach(r -> micros.recordValue(Math.max(
                                1,
                                (System.nanoTime() - ByteBuffer.wrap(r.value()).getLong()) / 1_000)));
            }
            sender.join();
        }
        return micros.getValueAtPercentile(99) / 1000.0;
    }
}
