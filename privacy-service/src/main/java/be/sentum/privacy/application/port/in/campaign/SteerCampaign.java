package be.sentum.privacy.application.port.in.campaign;

import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.campaign.Campaign;
import be.sentum.privacy.domain.campaign.CampaignId;
import be.sentum.privacy.domain.campaign.CampaignRejection;

/** What officers do with a campaign: another one approves it, anyone holds it, lets it go on, or ends it. */
public interface SteerCampaign {

    Result approve(CampaignId id, Actor officer);

    Result pause(CampaignId id, Actor officer);

    Result resume(CampaignId id, Actor officer);

    /** Nobody new begins; what was ordered already is carried out. */
    Result cancel(CampaignId id, Actor officer);

    /** What became of it. */
    sealed interface Result {
        record Done(Campaign campaign) implements Result {}

        record Refused(CampaignRejection reason) implements Result {}
    }
}
