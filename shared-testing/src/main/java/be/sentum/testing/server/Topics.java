package be.sentum.testing.server;

import be.sentum.events.Topic;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** Creates the declared topics and no other. */
final class Topics {

    private Topics() {}

    static void create(String bootstrapServers, Topic... topics) {
        List<NewTopic> wanted = Arrays.stream(topics).map(Topics::wanted).toList();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.createTopics(wanted).all().get(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the topics were not created", e);
        }
    }

    private static NewTopic wanted(Topic topic) {
        Map<String, String> settings = new HashMap<>();
        settings.put("cleanup.policy", topic.cleanup().name().toLowerCase(Locale.ROOT));
        if (!topic.retention().equals(Duration.ZERO)) {
            settings.put("retention.ms", Long.toString(topic.retention().toMillis()));
        }
        return new NewTopic(topic.topicName(), Optional.of(topic.partitions()), Optional.empty()).configs(settings);
    }
}
