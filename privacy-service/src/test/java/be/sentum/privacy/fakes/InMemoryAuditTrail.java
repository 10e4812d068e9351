package be.sentum.privacy.fakes;

import be.sentum.privacy.application.port.out.register.AuditTrail;
import be.sentum.privacy.domain.audit.AuditEntry;
import be.sentum.privacy.domain.audit.AuditEntry.AuditRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Audit entries in memory, in the order in which they were written. */
public class InMemoryAuditTrail implements AuditTrail {

    private final List<AuditEntry> entries = new ArrayList<>();

    @Override
    public void append(AuditRecord what, Instant at) {
        entries.add(AuditEntry.of(UUID.randomUUID(), at, what, LocalDate.of(2099, 12, 31)));
    }

    /** Those behind that many, in order. */
    public List<AuditEntry> after(long position, int limit) {
        return entries.stream().skip(position).limit(limit).toList();
    }
}
