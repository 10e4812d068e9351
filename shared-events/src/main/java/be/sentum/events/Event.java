package be.sentum.events;

/**
 * One message as it stands on the wire: a thing that happened, a state, a command or a reply. Implementations are
 * records whose components are the JSON value; how they travel is in {@link Envelope}, where in {@link Topic}.
 */
public interface Event {

    /**
     * The Kafka key. For anything about a person this is the subject's id, so that one person's events stay in order
     * and one person's erasure finds them. Never a name, an address or anything else a person typed.
     */
    String key();
}
