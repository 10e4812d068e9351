package be.sentum.consent.domain.chain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The end of a person's chain, kept apart from the events so that cutting off the last ones shows.
 *
 * @param beganAt when the first event was written; absent before it
 */
public record Head(long position, String hash, @Nullable Instant beganAt) {

    /** Before the first event. */
    public static Head start() {
        return new Head(0, Link.START, null);
    }

    Head movedTo(Link link, Instant writtenAt) {
        return new Head(link.position(), link.hash(), beganAt == null ? writtenAt : beganAt);
    }

    boolean isAt(Link link) {
        return position == link.position() && hash.equals(link.hash());
    }
}
