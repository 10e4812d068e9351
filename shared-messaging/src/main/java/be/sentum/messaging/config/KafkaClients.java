package be.sentum.messaging.config;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Opens connections to Kafka with the service's {@code kafka.*} settings and the guarantees the outbox rests on. */
@ApplicationScoped
public class KafkaClients {

    private static final int TOPICS_TIMEOUT = 5000;

    private final Map<String, Object> connection;
    private final MessagingConfig config;

    @Inject
    public KafkaClients(@Identifier("default-kafka-broker") Map<String, Object> connection, MessagingConfig config) {
        this.connection = connection;
        this.config = config;
    }

    /**
     * Acknowledged by all replicas, idempotent, one request in flight: if a record fails, none sent after it can
     * overtake it.
     */
    public Producer<String, byte[]> producer() {
        Map<String, Object> settings = new HashMap<>(connection);
        int deliveryTimeout = (int) config.relay().deliveryTimeout().toMillis();
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 64 * 1024);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, deliveryTimeout / 2);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, deliveryTimeout / 2);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, deliveryTimeout);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, config.relay().maxRecordBytes() + 64 * 1024);
        settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1000);
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    /** Part of a group; offsets are committed by hand after the transaction. */
    public Consumer<String, byte[]> groupConsumer(String groupId) {
        Map<String, Object> settings = reader();
        int session = (int) config.inbox().sessionTimeout().toMillis();
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, groupId);
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, session);
        settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, session / 5);
        settings.put(
                ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
                "org.apache.kafka.clients.consumer.CooperativeStickyAssignor");
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** In no group: the caller assigns partitions and says where to start. */
    public Consumer<String, byte[]> freeConsumer() {
        Map<String, Object> settings = reader();
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    private Admin admin() {
        Map<String, Object> settings = new HashMap<>(connection);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, TOPICS_TIMEOUT);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, TOPICS_TIMEOUT);
        return Admin.create(settings);
    }

    /** The names of all topics. Throws {@link KafkaException} if Kafka does not answer in time. */
    public Set<String> topics() {
        try (Admin admin = admin()) {
            return admin.listTopics(new ListTopicsOptions().timeoutMs(TOPICS_TIMEOUT))
                    .names()
                    .get();
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        } catch (ExecutionException e) {
            throw new KafkaException("topics could not be listed", e.getCause());
        }
    }

    private Map<String, Object> reader() {
        Map<String, Object> settings = new HashMap<>(connection);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, 1);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, config.inbox().batchSize());
        settings.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1000);
        return settings;
    }
}
