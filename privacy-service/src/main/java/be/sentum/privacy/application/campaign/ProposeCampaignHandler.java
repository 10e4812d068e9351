package be.sentum.privacy.application.campaign;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.campaign.ProposeCampaign;
import be.sentum.privacy.application.port.out.campaign.Campaigns;
import be.sentum.privacy.application.port.out.request.NewIds;
import be.sentum.privacy.domain.campaign.Campaign;
import be.sentum.privacy.domain.campaign.CampaignId;
import be.sentum.privacy.domain.campaign.CampaignRejection;
import java.time.InstantSource;

@UseCase
class ProposeCampaignHandler implements ProposeCampaign {

    private final Campaigns campaigns;
    private final CampaignTrail trail;
    private final CampaignPolicy policy;
    private final NewIds ids;
    private final InstantSource clock;

    ProposeCampaignHandler(
            Campaigns campaigns, CampaignTrail trail, CampaignPolicy policy, NewIds ids, InstantSource clock) {
        this.campaigns = campaigns;
        this.trail = trail;
        this.policy = policy;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Result handle(Command command) {
        if (command.subjects().size() > policy.mostSubjects()) {
            return new Result.Refused(new CampaignRejection.TooManySubjects(policy.mostSubjects()));
        }
        Campaign campaign = Campaign.propose(
                new CampaignId(ids.next()), command.reason(), command.reference(), command.officer(), clock.instant());
        campaigns.add(campaign, command.subjects());
        trail.note(campaign, "campaign_proposed", command.officer());
        return new Result.Proposed(campaign);
    }
}
