package be.sentum.messaging.outbox;

import be.sentum.messaging.config.KafkaClients;
import be.sentum.messaging.config.MessagingConfig;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.RawRecord;
import be.sentum.testing.SentumServers;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** A topic of its own and the clients that production uses. */
final class OutboxKafka {

    final String topic = "relay-" + UUID.randomUUID();
    final MessagingConfig config = new SmallRyeConfigBuilder()
            .addDiscoveredConverters()
            .withMapping(MessagingConfig.class)
            .build()
            .getConfigMapping(MessagingConfig.class);
    final KafkaClients clients =
            new KafkaClients(Map.of("bootstrap.servers", SentumServers.shared().bootstrapServers()), config);

    OutboxKafka(int partitions) {
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", SentumServers.shared().bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(topic, partitions, (short) 1)))
                    .all()
                    .get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    Publisher publisher() {
        return new Publisher(
                clients::producer,
                new KnownTopics(clients::topics),
                config.relay().maxRecordBytes());
    }

    List<RawRecord> records() {
        return KafkaProbe.shared().records(topic);
    }
}
