package be.sentum.privacy.domain.audit;

import java.util.OptionalLong;

/** Reads the trail from its first entry to its last and remembers the first that does not fit. */
public final class ChainCheck {

    private long entries;
    private long expectedSeq;
    private String expectedPrevious;
    private long firstBroken;

    private ChainCheck(long seqBefore, String hashBefore) {
        expectedSeq = seqBefore + 1;
        expectedPrevious = hashBefore;
    }

    /** Starts after an entry of which only number and hash are left; after 0 for the very beginning. */
    public static ChainCheck startingAfter(long seq, String hash) {
        return new ChainCheck(seq, hash);
    }

    /** Entries come in the order of their sequence. */
    public void read(AuditEntry entry) {
        entries++;
        boolean fits = entry.seq() == expectedSeq && entry.previousHash().equals(expectedPrevious) && entry.isIntact();
        if (!fits && firstBroken == 0) {
            firstBroken = entry.seq();
        }
        expectedSeq = entry.seq() + 1;
        expectedPrevious = entry.hash();
    }

    public long entries() {
        return entries;
    }

    /** The sequence of the first entry that was changed, or whose neighbour before it is gone. */
    public OptionalLong firstBroken() {
        return firstBroken == 0 ? OptionalLong.empty() : OptionalLong.of(firstBroken);
    }
}
