package be.sentum.privacy.application.campaign;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.campaign.CampaignQueries;
import be.sentum.privacy.application.port.out.campaign.Campaigns;
import be.sentum.privacy.domain.campaign.Campaign;
import be.sentum.privacy.domain.campaign.CampaignId;
import be.sentum.privacy.domain.campaign.Member;
import be.sentum.privacy.domain.campaign.MemberState;
import be.sentum.privacy.domain.campaign.Progress;
import be.sentum.privacy.domain.subject.SubjectId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@UseCase
class CampaignQueriesHandler implements CampaignQueries {

    private final Campaigns campaigns;

    CampaignQueriesHandler(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public Optional<Campaign> find(CampaignId id) {
        return campaigns.find(id);
    }

    @Override
    public List<Campaign> newest(int limit) {
        return campaigns.newest(limit);
    }

    @Override
    public Progress progress(CampaignId id) {
        return campaigns.progress(id);
    }

    @Override
    public List<Member> members(CampaignId id, MemberState state, @Nullable SubjectId after, int limit) {
        return campaigns.members(id, state, after, limit);
    }

    @Override
    public List<Member> failing(CampaignId id, @Nullable SubjectId after, int limit) {
        return campaigns.failing(id, after, limit);
    }
}
