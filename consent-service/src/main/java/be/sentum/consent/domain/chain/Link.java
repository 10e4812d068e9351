package be.sentum.consent.domain.chain;

import be.sentum.consent.domain.act.ConsentEvent;

/**
 * An event's place in its person's chain. Each person has a chain of its own: one for all would make every write wait
 * for every other.
 *
 * @param position 1 for the first
 * @param previousHash the hash of the one before; {@link #START} for the first
 * @param hash SHA-256 over the previous hash, the position and everything the event says, lower-case hex
 */
public record Link(long position, String previousHash, String hash) {

    static final String START = "0".repeat(64);

    /** The link of an event behind the present end. */
    static Link behind(Head head, ConsentEvent event) {
        long position = head.position() + 1;
        return new Link(position, head.hash(), EventHash.of(position, head.hash(), event));
    }

    /** Whether the event still says what it said when it was linked. */
    boolean fits(ConsentEvent event) {
        return hash.equals(EventHash.of(position, previousHash, event));
    }
}
