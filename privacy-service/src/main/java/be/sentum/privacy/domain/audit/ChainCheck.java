package be.sentum.privacy.domain.audit;

import java.util.OptionalLong;

/** Reads the trail from its first entry to its last and remembers the first that does not fit. */
public final class ChainCheck {

    private long entries;
    private String expectedPrevious = AuditEntry.NOTHING_BEFORE;
    private long firstBroken;

    /** Entries come in the order of their sequence. */
    public void read(AuditEntry entry) {
        entries++;
        boolean fits = entry.seq() == entries && entry.previousHash().equals(expectedPrevious) && entry.isIntact();
        if (!fits && firstBroken == 0) {
            firstBroken = entry.seq();
        }
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
