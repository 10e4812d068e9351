package be.sentum.events;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * Every topic there is: declared here, created from here, documented in {@code asyncapi.yaml}. Auto-creation is off.
 * Retention times are defaults; the stack that creates the topics may shorten them.
 */
public enum Topic {
    CUSTOMER_CARD("sentum.customer.card.v1", 6, Cleanup.COMPACT, Forever.YES, true),
    CUSTOMER_EVENTS("sentum.customer.events.v1", 6, Cleanup.DELETE, Duration.ofDays(7), true),
    ORDER_EVENTS("sentum.order.events.v1", 6, Cleanup.DELETE, Duration.ofDays(7), true),
    BILLING_EVENTS("sentum.billing.events.v1", 6, Cleanup.DELETE, Duration.ofDays(7), true),
    CONSENT_EVENTS("sentum.consent.events.v1", 6, Cleanup.DELETE, Duration.ofDays(7), true),
    PRIVACY_COMMANDS("sentum.privacy.commands.v1", 6, Cleanup.DELETE, Duration.ofDays(7), true),
    PRIVACY_REPLIES("sentum.privacy.replies.v1", 6, Cleanup.DELETE, Duration.ofDays(1), true),
    PRIVACY_ERASURES("sentum.privacy.erasures.v1", 1, Cleanup.COMPACT, Forever.YES, true),
    PRIVACY_INVENTORY("sentum.privacy.inventory.v1", 1, Cleanup.COMPACT, Forever.YES, false),
    PRIVACY_RECIPIENTS("sentum.privacy.recipients.v1", 1, Cleanup.COMPACT, Forever.YES, false);

    /** What Kafka does with old records. */
    public enum Cleanup {
        COMPACT,
        DELETE
    }

    private final String topicName;
    private final int partitions;
    private final Cleanup cleanup;
    private final Duration retention;
    private final boolean aboutPersons;

    Topic(String topicName, int partitions, Cleanup cleanup, Duration retention, boolean aboutPersons) {
        this.topicName = topicName;
        this.partitions = partitions;
        this.cleanup = cleanup;
        this.retention = retention;
        this.aboutPersons = aboutPersons;
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
}
