package be.sentum.messaging;

import be.sentum.events.Event;
import be.sentum.events.Topic;

/**
 * How an event leaves a service: as a row written in the caller's transaction, published after its commit and never
 * lost. Events with the same key are published in the order in which their transactions committed.
 */
public interface Outbox {

    /**
     * Writes the event to the outbox. Needs a running transaction (throws {@link IllegalStateException} without one):
     * if that rolls back, nothing was published.
     */
    void publish(Event event);

    /** Publishes a tombstone (null value) for a key of a compacted topic, in order with the key's other events. */
    void tombstone(Topic topic, String key);
}
