package be.sentum.events.customer;

import be.sentum.events.Event;
import java.time.Instant;
import java.util.List;

/**
 * Written to each partition of the card topic often enough that its active segment rolls: an idle partition would keep
 * erased cards uncompacted (architecture, section 4). Says nothing about anybody; consumers skip it.
 *
 * @param partition the partition it is written to
 * @param writtenAt when, UTC
 */
public record CardMarker(int partition, Instant writtenAt) implements Event {

    /** Each hashes to the partition that is its place in this list; a test of customer-service sends them to see. */
    private static final List<String> KEYS =
            List.of("marker-1", "marker-8", "marker-3", "marker-5", "marker-11", "marker-0");

    /** A fixed key that Kafka's own partitioner puts into that partition. */
    @Override
    public String key() {
        return KEYS.get(partition);
    }
}
