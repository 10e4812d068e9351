package be.sentum.privacy.application.port.in.audit;

import be.sentum.privacy.application.port.out.audit.AuditBlocks.SealedEntry;
import be.sentum.privacy.domain.audit.AuditEntry;
import java.util.List;

/** Reads the audit trail from its beginning. */
public interface AuditQueries {

    List<SealedEntry> after(long seq, int limit);

    /** What no block holds yet. */
    List<AuditEntry> pending(int limit);
}
