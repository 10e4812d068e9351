package be.sentum.events.consent;

import be.sentum.events.Event;
import java.time.Instant;
import java.util.List;

/**
 * Written to each partition of the consent topic every few seconds: every decision up to an instant lies before it. A
 * copy that has read this far knows how old it is (REQ-CON-05). Says nothing about anybody.
 *
 * @param partition the partition it is written to
 * @param completeUntil every decision made before this instant is in the topic before this event; UTC
 * @param defaults what holds for a person of whom there is no decision, one entry a purpose
 */
public record DecisionsCurrent(int partition, Instant completeUntil, List<DefaultDecision> defaults) implements Event {

    /** Each hashes to the partition that is its place in this list; a test of consent-service sends them to see. */
    private static final List<String> KEYS =
            List.of("marker-1", "marker-8", "marker-3", "marker-5", "marker-11", "marker-0");

    public DecisionsCurrent {
        defaults = List.copyOf(defaults);
    }

    /** A fixed key that Kafka's own partitioner puts into that partition. */
    @Override
    public String key() {
        return KEYS.get(partition);
    }
}
