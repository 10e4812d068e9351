package be.sentum.privacy.application.audit;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.audit.VerifyAuditTrail;
import be.sentum.privacy.application.port.out.register.AuditTrail;
import be.sentum.privacy.application.port.out.register.AuditTrail.Link;
import be.sentum.privacy.domain.audit.AuditEntry;
import be.sentum.privacy.domain.audit.ChainCheck;
import java.util.List;

@UseCase
class VerifyAuditTrailHandler implements VerifyAuditTrail {

    private static final int AT_ONCE = 1000;

    private final AuditTrail trail;

    VerifyAuditTrailHandler(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public Verdict handle() {
        Link before = trail.before();
        ChainCheck check = ChainCheck.startingAfter(before.seq(), before.hash());
        List<AuditEntry> part = trail.after(before.seq(), AT_ONCE);
        while (!part.isEmpty()) {
            part.forEach(check::read);
            part = trail.after(part.getLast().seq(), AT_ONCE);
        }
        return new Verdict(check.entries(), check.firstBroken());
    }
}
