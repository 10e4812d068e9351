package be.sentum.privacy.application.audit;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.audit.AuditQueries;
import be.sentum.privacy.application.port.out.register.AuditTrail;
import be.sentum.privacy.domain.audit.AuditEntry;
import java.util.List;

@UseCase
class AuditQueriesHandler implements AuditQueries {

    private final AuditTrail trail;

    AuditQueriesHandler(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public List<AuditEntry> after(long seq, int limit) {
        return trail.after(seq, limit);
    }
}
