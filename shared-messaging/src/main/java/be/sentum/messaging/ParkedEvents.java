package be.sentum.messaging;

import be.sentum.events.Topic;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The events that this service could not handle, and how an operator has them handled after all. */
public interface ParkedEvents {

    /** The parked keys, oldest first, at most 1000. */
    List<ParkedKey> list();

    /**
     * Reads the key's parked records again from Kafka, in order, and handles each in a transaction of its own. Those
     * about a subject erased meanwhile are dropped (REQ-ERA-07). Stops at the first that fails. Repeating it is safe.
     * Must not be called inside a transaction (throws {@link IllegalStateException}).
     */
    Replay replay(Topic topic, String key);

    /**
     * Gives up the key's first parked record, which is unreadable or gone, so that a replay can go on behind it. False
     * if nothing is parked.
     */
    boolean discardFirst(Topic topic, String key);

    /**
     * @param key the Kafka key: an id
     * @param events how many of the key's events wait
     * @param errorCode the class of the fault that parked the first of them
     */
    record ParkedKey(Topic topic, String key, long events, String errorCode, Instant parkedAt) {}

    /**
     * @param handled events that took effect or were dropped or turned out to be duplicates
     * @param remaining events still parked
     * @param errorCode why it stopped, null if nothing remains; {@code record_gone} when retention removed the record
     */
    record Replay(int handled, long remaining, @Nullable String errorCode) {}
}
