package be.sentum.privacy.application.port.in.audit;

import be.sentum.privacy.domain.audit.AuditEntry;
import java.util.List;

/** Reads the audit trail from its beginning. */
public interface AuditQueries {
    List<AuditEntry> after(long seq, int limit);
}
