package be.sentum.localstack.kafka;

import be.sentum.events.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/** Makes the topics that the published language declares, and a dead-letter topic for each of their readers. */
public final class Topics {

    private static final Duration DEAD_LETTERS_STAY = Duration.ofDays(14);
    private static final List<String> READERS = List.of("customer", "order", "billing", "consent", "privacy");

    private Topics() {}

    /** Makes those that are missing. */
    public static void create(String bootstrap) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap))) {
            var present = admin.listTopics().names().get();
            var missing = all().stream()
                    .filter(topic -> !present.contains(topic.name()))
                    .toList();
            admin.createTopics(missing).all().get();
        }
    }

    /** All topics with the settings of a local stack. */
    static List<NewTopic> all() {
        var topics = new ArrayList<NewTopic>();
        for (Topic topic : Topic.values()) {
            topics.add(new NewTopic(topic.topicName(), Optional.of(topic.partitions()), Optional.empty())
                    .configs(topic == Topic.CUSTOMER_CARD ? compactedWithinSeconds() : topic.settings()));
            for (String reader : READERS) {
                topics.add(new NewTopic(topic.deadLetterTopic(reader), Optional.of(1), Optional.empty())
                        .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, Long.toString(DEAD_LETTERS_STAY.toMillis()))));
            }
        }
        return topics;
    }

    /** What an erasure removes from a person's card is gone from the log within ten seconds. */
    private static Map<String, String> compactedWithinSeconds() {
        var settings = new HashMap<>(Topic.CUSTOMER_CARD.settings());
        settings.put(TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG, "3000");
        settings.put(TopicConfig.SEGMENT_MS_CONFIG, "2000");
        settings.put(TopicConfig.MIN_CLEANABLE_DIRTY_RATIO_CONFIG, "0.01");
        return settings;
    }
}
