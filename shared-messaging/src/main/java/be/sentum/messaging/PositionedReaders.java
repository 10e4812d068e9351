package be.sentum.messaging;

/** The state of the {@link PositionedListener}s, for readiness. */
public interface PositionedReaders {

    /**
     * Whether the reader has come as far as its topic reached when this process started. False while Kafka cannot be
     * asked; once true it stays true. Throws {@link IllegalArgumentException} for a name that no listener has.
     */
    boolean caughtUp(String reader);
}
