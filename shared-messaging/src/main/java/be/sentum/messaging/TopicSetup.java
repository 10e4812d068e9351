package be.sentum.messaging;

import be.sentum.events.Topic;
import be.sentum.events.Topic.Cleanup;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/**
 * Creates what the catalogue of topics declares, with a dead-letter topic for each reader. Run by whoever sets up a
 * stack, with the rights to do so; services only check. Needs nothing but the Kafka client: also a program of its own,
 * which takes {@code SENTUM_KAFKA_BOOTSTRAP} and, if set, {@code SENTUM_KAFKA_REPLICATION} and {@code
 * SENTUM_KAFKA_COMPACTION_LAG} (ISO 8601, default PT24H) from the environment.
 */
public final class TopicSetup {

    private static final Duration DEAD_LETTER_RETENTION = Duration.ofDays(14);

    private final Duration compactionLag;
    private final Optional<Short> replication;

    /**
     * @param compactionLag how long a compacted topic may keep what a newer record replaced: at most 24 h in production
     *     (REQ-ERA-07: an erasure reaches the log), seconds in a local stack
     * @param replication copies of each partition; empty takes the broker's default
     */
    public TopicSetup(Duration compactionLag, Optional<Short> replication) {
        this.compactionLag = compactionLag;
        this.replication = replication;
    }

    public static void main(String... arguments) {
        Map<String, String> environment = System.getenv();
        String bootstrap = environment.getOrDefault("SENTUM_KAFKA_BOOTSTRAP", "localhost:19092");
        Duration lag = Duration.parse(environment.getOrDefault("SENTUM_KAFKA_COMPACTION_LAG", "PT24H"));
        Optional<Short> replication =
                Optional.ofNullable(environment.get("SENTUM_KAFKA_REPLICATION")).map(Short::valueOf);
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap))) {
            List<String> created = new TopicSetup(lag, replication).createMissing(admin);
            System.getLogger(TopicSetup.class.getName()).log(Level.INFO, "topics created: {0}", created);
        }
    }

    /** Leaves existing topics as they are and answers the names of those it created. */
    public List<String> createMissing(Admin admin) {
        try {
            Set<String> existing = admin.listTopics().names().get(30, TimeUnit.SECONDS);
            List<NewTopic> missing = declared().stream()
                    .filter(topic -> !existing.contains(topic.name()))
                    .toList();
            admin.createTopics(missing).all().get(60, TimeUnit.SECONDS);
            return missing.stream().map(NewTopic::name).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while creating topics", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("topics could not be created", e);
        }
    }

    List<NewTopic> declared() {
        List<NewTopic> topics = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            topics.add(topic(topic.topicName(), topic.partitions(), settings(topic)));
            for (String reader : topic.readers()) {
                topics.add(topic(topic.deadLetterTopic(reader), 1, deadLetters()));
            }
        }
        return topics;
    }

    private NewTopic topic(String name, int partitions, Map<String, String> settings) {
        return new NewTopic(name, Optional.of(partitions), replication).configs(settings);
    }

    /** Segments are rolled early enough that nothing outlives its lag or retention by much. */
    private Map<String, String> settings(Topic topic) {
        Map<String, String> settings = new TreeMap<>(topic.settings());
        if (topic.cleanup() == Cleanup.COMPACT) {
            String lag = Long.toString(compactionLag.toMillis());
            settings.put(TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG, lag);
            settings.put(TopicConfig.SEGMENT_MS_CONFIG, lag);
        } else {
            settings.put(
                    TopicConfig.SEGMENT_MS_CONFIG,
                    Long.toString(topic.retention().dividedBy(4).toMillis()));
        }
        return settings;
    }

    private static Map<String, String> deadLetters() {
        return Map.of(
                TopicConfig.CLEANUP_POLICY_CONFIG,
                TopicConfig.CLEANUP_POLICY_DELETE,
                TopicConfig.RETENTION_MS_CONFIG,
                Long.toString(DEAD_LETTER_RETENTION.toMillis()));
    }
}
