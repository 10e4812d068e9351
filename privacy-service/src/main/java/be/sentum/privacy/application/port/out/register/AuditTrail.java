package be.sentum.privacy.application.port.out.register;

import be.sentum.privacy.domain.audit.AuditEntry;
import be.sentum.privacy.domain.audit.AuditEntry.AuditRecord;
import java.time.Instant;
import java.util.List;

/**
 * The append-only trail. Writers wait for each other from the append to the end of their transaction: append last, and
 * take no other lock afterwards.
 */
public interface AuditTrail {

    void append(AuditRecord what, Instant at);

    /** Entries with a higher sequence, in order. */
    List<AuditEntry> after(long seq, int limit);

    /** What the first entry is chained to: the last that was deleted when its time was over. */
    Link before();

    /** Number and hash of an entry, for the one after it. */
    record Link(long seq, String hash) {
        public static final Link NONE = new Link(0, AuditEntry.NOTHING_BEFORE);
    }
}
