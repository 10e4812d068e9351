package be.sentum.events.customer;

import be.sentum.events.Event;
import java.time.Instant;

/**
 * Written to each partition of the card topic often enough that its active segment rolls: an idle partition would keep
 * erased cards uncompacted (architecture, section 4). Says nothing about anybody; consumers skip it.
 *
 * @param partition the partition it is written to
 * @param writtenAt when, UTC
 */
public record CardMarker(int partition, Instant writtenAt) implements Event {

    @Override
    public String key() {
        return "marker-" + partition;
    }
}
