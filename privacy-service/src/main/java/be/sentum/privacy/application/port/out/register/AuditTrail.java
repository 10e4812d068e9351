package be.sentum.privacy.application.port.out.register;

import be.sentum.privacy.domain.audit.AuditEntry.AuditRecord;
import java.time.Instant;

/** The append-only trail. Writers do not wait for each other; an entry is sealed into a block soon after its commit. */
@FunctionalInterface
public interface AuditTrail {

    /** In the caller's transaction: what rolls back was not done. */
    void append(AuditRecord what, Instant at);
}
