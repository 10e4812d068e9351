package be.sentum.privacy.application.campaign;

import be.sentum.privacy.application.port.out.register.AuditTrail;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.audit.AuditEntry.AuditRecord;
import be.sentum.privacy.domain.campaign.Campaign;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;

/** Writes down what happens to a campaign; what happens to a person is in the trail of the person's own case. */
@ApplicationScoped
class CampaignTrail {

    private final AuditTrail trail;
    private final InstantSource clock;

    CampaignTrail(AuditTrail trail, InstantSource clock) {
        this.trail = trail;
        this.clock = clock;
    }

    void note(Campaign campaign, String action, Actor actor) {
        trail.append(
                new AuditRecord(
                        actor.role(),
                        actor.login(),
                        action,
                        null,
                        campaign.id().value(),
                        campaign.reason().word()),
                clock.instant());
    }
}
