package be.sentum.privacy.application.audit;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.audit.SealAuditTrail;

@UseCase
class SealAuditTrailHandler implements SealAuditTrail {

    private final Sealing sealing;

    SealAuditTrailHandler(Sealing sealing) {
        this.sealing = sealing;
    }

    @Override
    public boolean handle() {
        return sealing.sealOne();
    }
}
