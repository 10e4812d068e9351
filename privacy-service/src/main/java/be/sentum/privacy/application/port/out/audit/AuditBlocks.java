package be.sentum.privacy.application.port.out.audit;

import be.sentum.privacy.domain.audit.AuditBlock;
import be.sentum.privacy.domain.audit.AuditBlock.Head;
import be.sentum.privacy.domain.audit.AuditEntry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The blocks of the trail, and what waits to be sealed. */
public interface AuditBlocks {

    /** Holds off everybody else who would seal, until the transaction ends. */
    void lock();

    /** The end of the chain. */
    Head head();

    /** Entries that no block holds yet, the oldest first. */
    List<AuditEntry> pending(int limit);

    /** Entries that neither a block holds nor wait for one: somebody took their place in the queue away. */
    long lost();

    void add(AuditBlock block);

    Optional<AuditBlock> find(long number);

    /** Those of a block that are still there. */
    Map<UUID, AuditEntry> entriesOf(AuditBlock block);

    /** Sealed entries that are still there, after that sequence, in order. */
    List<SealedEntry> after(long seq, int limit);

    /** An entry in its place. */
    record SealedEntry(long seq, long block, AuditEntry entry) {}
}
