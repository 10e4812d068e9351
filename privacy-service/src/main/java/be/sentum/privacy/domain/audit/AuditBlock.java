package be.sentum.privacy.domain.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Entries that were sealed together. Its hash covers theirs and the hash of the block before, so that changing, removing
 * or inserting an entry or a block shows.
 *
 * @param number counts from 1 without a gap
 * @param seals in the order of their sequence
 */
public record AuditBlock(long number, Instant sealedAt, String previousHash, List<Seal> seals, String hash) {

    public static final String NOTHING_BEFORE = "0".repeat(64);

    public AuditBlock {
        seals = List.copyOf(seals);
    }

    /**
     * An entry in its place; what is left of it when its last day has passed.
     *
     * @param seq counts through all blocks, from 1 without a gap
     */
    public record Seal(long seq, UUID entry, String entryHash, LocalDate retainedUntil) {}

    /** Where the trail ends, for the block that comes next. */
    public record Head(long number, long seq, String hash) {
        public static final Head NONE = new Head(0, 0, NOTHING_BEFORE);
    }

    /** @param entries at least one */
    public static AuditBlock seal(Head before, List<AuditEntry> entries, Instant at) {
        List<Seal> seals = new ArrayList<>();
        long seq = before.seq();
        for (AuditEntry entry : entries) {
            seals.add(new Seal(++seq, entry.id(), entry.hash(), entry.retainedUntil()));
        }
        long number = before.number() + 1;
        return new AuditBlock(number, at, before.hash(), seals, hashOf(number, at, before.hash(), seals));
    }

    public Head head() {
        return new Head(number, seals.getLast().seq(), hash);
    }

    /** Whether its content still belongs to its hash. */
    public boolean isIntact() {
        return hash.equals(hashOf(number, sealedAt, previousHash, seals));
    }

    private static String hashOf(long number, Instant at, String previousHash, List<Seal> seals) {
        Digest digest = new Digest().add(number).add(at).add(previousHash).add(seals.size());
        seals.forEach(seal ->
                digest.add(seal.seq()).add(seal.entry()).add(seal.entryHash()).add(seal.retainedUntil()));
        return digest.hex();
    }
}
