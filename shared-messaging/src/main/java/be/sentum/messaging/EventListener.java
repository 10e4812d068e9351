package be.sentum.messaging;

import be.sentum.events.Envelope;
import be.sentum.events.Event;
import be.sentum.events.Topic;

/**
 * What a service does with the events of one topic. Every CDI bean of this type is found at start; all listeners of a
 * topic run in one transaction, the one whose first statement is the inbox row, so an event's effect happens once.
 *
 * <p>A listener ignores the types it has no use for. If it throws, the event is retried with backoff; an event that
 * cannot be handled is parked together with its key's later events, and the partition goes on.
 */
public interface EventListener {

    Topic topic();

    /**
     * Whether it acts on events of the type. What no listener of a topic wants is acknowledged unread: no transaction,
     * no inbox row. The others still reach {@link #on} with whatever another listener of the topic wants.
     */
    default boolean wants(Class<? extends Event> type) {
        return true;
    }

    /** Called inside a transaction. Makes no network call. */
    void on(Event event, Envelope envelope);

    /**
     * The event failed at every attempt, or waits behind one of its key that did. A listener that tells whoever asked,
     * who will ask again, does so here and answers true: then the event is not parked and nothing waits behind it. Called
     * inside a transaction of its own, in which nothing of the event has taken effect.
     *
     * @param errorCode the class of the fault, {@code behind_parked} for one that only waits
     */
    default boolean reportFailure(Event event, String errorCode) {
        return false;
    }

    /** A tombstone of a compacted topic arrived. Called inside a transaction. */
    default void onTombstone(String key) {}
}
