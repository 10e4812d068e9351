package be.sentum.privacy.application.port.out.campaign;

import be.sentum.privacy.domain.campaign.Campaign;
import be.sentum.privacy.domain.campaign.CampaignId;
import be.sentum.privacy.domain.campaign.Member;
import be.sentum.privacy.domain.campaign.MemberState;
import be.sentum.privacy.domain.campaign.Progress;
import be.sentum.privacy.domain.subject.SubjectId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Campaigns and their persons. */
public interface Campaigns {

    void add(Campaign campaign, Set<SubjectId> subjects);

    Optional<Campaign> find(CampaignId id);

    /** The newest first. */
    List<Campaign> newest(int limit);

    Progress progress(CampaignId id);

    /** Persons in that state by id, behind the one named. */
    List<Member> members(CampaignId id, MemberState state, @Nullable SubjectId after, int limit);

    /** Persons under way of whom a service could not do its part, by id, behind the one named. */
    List<Member> failing(CampaignId id, @Nullable SubjectId after, int limit);

    Optional<Campaign> lock(CampaignId id);

    void save(Campaign campaign);

    /**
     * Somebody who waits in a running campaign, held until the transaction ends and handed to nobody else meanwhile;
     * nobody while so many are under way.
     */
    Optional<Member> nextWaiting(int atOnce);

    /** Somebody under way whose erasure waits for a decision, or whose case is done; held like {@link #nextWaiting}. */
    Optional<Member> nextToSettle();

    void save(Member member);

    /** Running, and nobody waits or is under way. */
    List<CampaignId> exhausted();

    boolean anyRunning();
}
