package be.sentum.privacy.application.audit;

import be.sentum.privacy.application.port.out.audit.AuditBlocks;
import be.sentum.privacy.domain.audit.AuditBlock;
import be.sentum.privacy.domain.audit.AuditEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Makes one block of what waits, in the caller's transaction. */
@ApplicationScoped
class Sealing {

    private static final int LARGEST = 1000;

    private final AuditBlocks blocks;
    private final InstantSource clock;

    Sealing(AuditBlocks blocks, InstantSource clock) {
        this.blocks = blocks;
        this.clock = clock;
    }

    /** Whether more waits. */
    boolean sealOne() {
        blocks.lock();
        List<AuditEntry> waiting = blocks.pending(LARGEST);
        if (!waiting.isEmpty()) {
            // The column keeps microseconds; the hash must be of what can be read back.
            blocks.add(AuditBlock.seal(blocks.head(), waiting, clock.instant().truncatedTo(ChronoUnit.MICROS)));
        }
        return waiting.size() == LARGEST;
    }
}
