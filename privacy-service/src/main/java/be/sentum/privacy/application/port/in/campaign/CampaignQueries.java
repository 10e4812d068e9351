package be.sentum.privacy.application.port.in.campaign;

import be.sentum.privacy.domain.campaign.Campaign;
import be.sentum.privacy.domain.campaign.CampaignId;
import be.sentum.privacy.domain.campaign.Member;
import be.sentum.privacy.domain.campaign.MemberState;
import be.sentum.privacy.domain.campaign.Progress;
import be.sentum.privacy.domain.subject.SubjectId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Campaigns and how far they are. */
public interface CampaignQueries {

    Optional<Campaign> find(CampaignId id);

    /** The newest first. */
    List<Campaign> newest(int limit);

    Progress progress(CampaignId id);

    /** Persons in that state by id, behind the one named. */
    List<Member> members(CampaignId id, MemberState state, @Nullable SubjectId after, int limit);

    /** Persons under way of whom a service could not do its part, by id, behind the one named. */
    List<Member> failing(CampaignId id, @Nullable SubjectId after, int limit);
}
