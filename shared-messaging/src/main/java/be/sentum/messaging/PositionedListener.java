package be.sentum.messaging;

import be.sentum.events.Envelope;
import be.sentum.events.Event;
import be.sentum.events.Topic;

/**
 * Reads a whole topic in order from a position kept in the service's own database, in the transaction of the effect.
 * A database restored from a backup therefore finds itself behind and reads again (REQ-ERA-07). Every CDI bean of this
 * type gets a reader; every replica reads, and each record takes effect in one of them. A record that cannot be
 * handled is tried for ever: it is never skipped.
 */
public interface PositionedListener {

    /** The name under which the position is stored; stable, unique in the service. */
    String reader();

    Topic topic();

    /** Called inside the transaction that moves the position. Makes no network call. */
    void on(Event event, Envelope envelope);

    /** A tombstone arrived. Called inside the transaction that moves the position. */
    default void onTombstone(String key) {}
}
