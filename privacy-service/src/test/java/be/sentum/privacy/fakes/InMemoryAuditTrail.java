package be.sentum.privacy.fakes;

import be.sentum.privacy.application.port.out.register.AuditTrail;
import be.sentum.privacy.domain.audit.AuditEntry;
import be.sentum.privacy.domain.audit.AuditEntry.AuditRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

class InMemoryAuditTrail implements AuditTrail {

    private final List<AuditEntry> entries = new ArrayList<>();

    @Override
    public void append(AuditRecord what, Instant at) {
        String previous = entries.isEmpty()
                ? AuditEntry.NOTHING_BEFORE
                : entries.getLast().hash();
        entries.add(AuditEntry.chain(entries.size() + 1L, at, what, previous));
    }

    @Override
    public List<AuditEntry> after(long seq, int limit) {
        return entries.stream().filter(e -> e.seq() > seq).limit(limit).toList();
    }

    @Override
    public Link before() {
        return Link.NONE;
    }
}
