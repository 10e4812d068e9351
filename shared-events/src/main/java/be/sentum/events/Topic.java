package be.sentum.events;

import static be.sentum.events.Topic.Cleanup.COMPACT;
import static be.sentum.events.Topic.Cleanup.DELETE;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Every topic there is: declared here, created from here, documented in {@code asyncapi.yaml} (a test compares).
 * Auto-creation is off. Retention times are defaults; the stack that creates the topics may shorten them.
 */
public enum Topic {
    CUSTOMER_CARD("sentum.customer.card.v1", 6, COMPACT, Forever.YES, true, List.of("customer"), Services.ALL),
    CUSTOMER_EVENTS(
            "sentum.customer.events.v1",
            6,
            DELETE,
            Duration.ofDays(7),
            true,
            List.of("customer"),
            List.of("consent", "order")),
    ORDER_EVENTS(
            "sentum.order.events.v1",
            6,
            DELETE,
            Duration.ofDays(7),
            true,
            List.of("order"),
            List.of("billing", "customer", "privacy")),
    BILLING_EVENTS(
            "sentum.billing.events.v1",
            6,
            DELETE,
            Duration.ofDays(7),
            true,
            List.of("billing"),
            List.of("order", "privacy")),
    CONSENT_EVENTS(
            "sentum.consent.events.v1", 6, DELETE, Duration.ofDays(7), true, List.of("consent"), List.of("billing")),
    PRIVACY_COMMANDS(
            "sentum.privacy.commands.v1", 6, DELETE, Duration.ofDays(7), true, List.of("privacy"), Services.ALL),
    PRIVACY_REPLIES("sentum.privacy.replies.v1", 6, DELETE, Duration.ofDays(1), true, Services.ALL, List.of("privacy")),
    PRIVACY_ERASURES("sentum.privacy.erasures.v1", 1, COMPACT, Forever.YES, true, List.of("privacy"), Services.ALL),
    PRIVACY_RESTRICTIONS(
            "sentum.privacy.restrictions.v1", 1, COMPACT, Forever.YES, true, List.of("privacy"), Services.ALL),
    PRIVACY_INVENTORY("sentum.privacy.inventory.v1", 1, COMPACT, Forever.YES, false, Services.ALL, List.of("privacy")),
    PRIVACY_RECIPIENTS(
            "sentum.privacy.recipients.v1", 1, COMPACT, Forever.YES, false, List.of("privacy"), Services.ALL),
    PRIVACY_DISCLOSURES(
            "sentum.privacy.disclosures.v1", 6, DELETE, Duration.ofDays(7), true, Services.ALL, List.of("privacy")),
    CONSENT_PURPOSES(
            "sentum.consent.purposes.v1", 1, COMPACT, Forever.YES, false, List.of("consent"), List.of("privacy"));

    /** What Kafka does with old records. */
    public enum Cleanup {
        COMPACT,
        DELETE
    }

    /** A tombstone has done its work in every compacted log within a day (KIP-354). */
    private static final Duration COMPACTION_LAG = Duration.ofHours(24);

    private final String topicName;
    private final int partitions;
    private final Cleanup cleanup;
    private final Duration retention;
    private final boolean aboutPersons;
    private final List<String> writers;
    private final List<String> readers;

    Topic(
            String topicName,
            int partitions,
            Cleanup cleanup,
            Duration retention,
            boolean aboutPersons,
            List<String> writers,
            List<String> readers) {
        this.topicName = topicName;
        this.partitions = partitions;
        this.cleanup = cleanup;
        this.retention = retention;
        this.aboutPersons = aboutPersons;
        this.writers = writers;
        this.readers = readers;
    }

    public String topicName() {
        return topicName;
    }

    public int partitions() {
        return partitions;
    }

    public Cleanup cleanup() {
        return cleanup;
    }

    /** How long a record stays; {@link Duration#ZERO} means for ever (compacted topics). */
    public Duration retention() {
        return retention;
    }

    /** Whether its records are about persons. A dead letter from such a topic carries a reference, never the value. */
    public boolean aboutPersons() {
        return aboutPersons;
    }

    /** The services that publish on it, by short name: {@code order}. */
    public List<String> writers() {
        return writers;
    }

    /** The services that act on it, by short name. */
    public List<String> readers() {
        return readers;
    }

    /**
     * What to create the topic with, in Kafka's own words: {@code cleanup.policy}, and {@code retention.ms} or
     * {@code max.compaction.lag.ms}.
     */
    public Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>();
        settings.put("cleanup.policy", cleanup.name().toLowerCase(Locale.ROOT));
        switch (cleanup) {
            case COMPACT -> settings.put("max.compaction.lag.ms", Long.toString(COMPACTION_LAG.toMillis()));
            case DELETE -> settings.put("retention.ms", Long.toString(retention.toMillis()));
        }
        return settings;
    }

    /** The topic that takes the dead letters of one consumer of this topic: {@code <topic>.<consumer>.dlq}. */
    public String deadLetterTopic(String consumer) {
        return topicName + "." + consumer + ".dlq";
    }

    public static Optional<Topic> named(String topicName) {
        return Arrays.stream(values())
                .filter(t -> t.topicName.equals(topicName))
                .findFirst();
    }

    private static final class Forever {
        static final Duration YES = Duration.ZERO;
    }

    private static final class Services {
        static final List<String> ALL = List.of("customer", "order", "billing", "consent", "privacy");
    }
}
