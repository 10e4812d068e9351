package be.sentum.privacy.application.campaign;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.campaign.SteerCampaign;
import be.sentum.privacy.application.port.out.campaign.Campaigns;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.campaign.Campaign;
import be.sentum.privacy.domain.campaign.CampaignId;
import be.sentum.privacy.domain.campaign.CampaignRejection;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

@UseCase
class SteerCampaignHandler implements SteerCampaign {

    private final Campaigns campaigns;
    private final CampaignTrail trail;
    private final InstantSource clock;

    SteerCampaignHandler(Campaigns campaigns, CampaignTrail trail, InstantSource clock) {
        this.campaigns = campaigns;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public Result approve(CampaignId id, Actor officer) {
        return steer(id, campaign -> campaign.approve(officer), "campaign_approved", officer);
    }

    @Override
    public Result pause(CampaignId id, Actor officer) {
        return steer(id, Campaign::pause, "campaign_paused", officer);
    }

    @Override
    public Result resume(CampaignId id, Actor officer) {
        return steer(id, Campaign::resume, "campaign_resumed", officer);
    }

    @Override
    public Result cancel(CampaignId id, Actor officer) {
        return steer(id, campaign -> campaign.cancel(clock.instant()), "campaign_cancelled", officer);
    }

    private Result steer(
            CampaignId id, Function<Campaign, Optional<CampaignRejection>> step, String action, Actor officer) {
        Optional<Campaign> found = campaigns.lock(id);
        if (found.isEmpty()) {
            return new Result.Refused(new CampaignRejection.NotFound());
        }
        Campaign campaign = found.get();
        return step.apply(campaign).<Result>map(Result.Refused::new).orElseGet(() -> {
            campaigns.save(campaign);
            trail.note(campaign, action, officer);
            return new Result.Done(campaign);
        });
    }
}
