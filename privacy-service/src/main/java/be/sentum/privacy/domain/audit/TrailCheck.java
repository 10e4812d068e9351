package be.sentum.privacy.domain.audit;

import be.sentum.privacy.domain.audit.AuditBlock.Head;
import be.sentum.privacy.domain.audit.AuditBlock.Seal;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the trail from its first block to its last and remembers the first entry that does not fit. */
public final class TrailCheck {

    private final LocalDate today;
    private long entries;
    private long firstBroken;
    private Head expected = Head.NONE;

    /** @param today entries whose last day is before it may be gone */
    public TrailCheck(LocalDate today) {
        this.today = today;
    }

    /**
     * Blocks come in the order of their numbers.
     *
     * @param found the entries of this block that are still there
     */
    public void read(AuditBlock block, Map<UUID, AuditEntry> found) {
        boolean fits = block.number() == expected.number() + 1
                && block.previousHash().equals(expected.hash())
                && block.isIntact();
        long seq = expected.seq();
        for (Seal seal : block.seals()) {
            seq++;
            entries++;
            if (seal.seq() != seq || !holds(seal, found.get(seal.entry()))) {
                broken(seq);
            }
        }
        if (!fits) {
            broken(expected.seq() + 1);
        }
        expected = new Head(block.number(), seq, block.hash());
    }

    private boolean holds(Seal seal, @Nullable AuditEntry entry) {
        if (entry == null) {
            return seal.retainedUntil().isBefore(today);
        }
        return entry.computedHash().equals(seal.entryHash()) && entry.hash().equals(seal.entryHash());
    }

    private void broken(long seq) {
        if (firstBroken == 0 || seq < firstBroken) {
            firstBroken = seq;
        }
    }

    public long blocks() {
        return expected.number();
    }

    public long entries() {
        return entries;
    }

    /** The sequence of the first entry that was changed, removed or put in; of a block's first when the block was. */
    public OptionalLong firstBroken() {
        return firstBroken == 0 ? OptionalLong.empty() : OptionalLong.of(firstBroken);
    }
}
