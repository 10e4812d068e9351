package be.sentum.privacy.fakes.campaign;

import be.sentum.privacy.application.port.out.campaign.Campaigns;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.domain.campaign.Campaign;
import be.sentum.privacy.domain.campaign.CampaignId;
import be.sentum.privacy.domain.campaign.CampaignState;
import be.sentum.privacy.domain.campaign.Member;
import be.sentum.privacy.domain.campaign.MemberState;
import be.sentum.privacy.domain.campaign.Progress;
import be.sentum.privacy.domain.request.Item;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.Stage;
import be.sentum.privacy.domain.subject.SubjectId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Hands out copies, so that only what is saved is seen again. Sees how far cases are in the {@link Requests} given. */
public class InMemoryCampaigns implements Campaigns {

    private record Place(CampaignId campaign, SubjectId subject) {}

    private final Map<CampaignId, Campaign> all = new HashMap<>();
    private final Map<Place, Member> members = new LinkedHashMap<>();
    private final Requests requests;

    public InMemoryCampaigns(Requests requests) {
        this.requests = requests;
    }

    @Override
    public void add(Campaign campaign, Set<SubjectId> subjects) {
        all.put(campaign.id(), copy(campaign));
        subjects.forEach(subject -> save(new Member(campaign.id(), subject, MemberState.WAITING, null, null)));
    }

    @Override
    public Optional<Campaign> find(CampaignId id) {
        return Optional.ofNullable(all.get(id)).map(InMemoryCampaigns::copy);
    }

    @Override
    public Optional<Campaign> lock(CampaignId id) {
        return find(id);
    }

    @Override
    public void save(Campaign campaign) {
        all.put(campaign.id(), copy(campaign));
    }

    @Override
    public List<Campaign> newest(int limit) {
        return all.values().stream()
                .sorted(Comparator.comparing((Campaign c) -> c.id().value().toString())
                        .reversed())
                .limit(limit)
                .map(InMemoryCampaigns::copy)
                .toList();
    }

    @Override
    public Progress progress(CampaignId id) {
        return new Progress(
                count(id, MemberState.WAITING),
                count(id, MemberState.RUNNING),
                count(id, MemberState.ERASED),
                count(id, MemberState.BLOCKED),
                count(id, MemberState.SKIPPED),
                failing(id, null, Integer.MAX_VALUE).size());
    }

    private int count(CampaignId id, MemberState state) {
        return Math.toIntExact(of(id).filter(m -> m.state() == state).count());
    }

    @Override
    public List<Member> members(CampaignId id, MemberState state, @Nullable SubjectId after, int limit) {
        return of(id).filter(m -> m.state() == state)
                .sorted(Comparator.comparing(m -> m.subject().value().toString()))
                .filter(m -> after == null
                        || m.subject()
                                        .value()
                                        .toString()
                                        .compareTo(after.value().toString())
                                > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Member> failing(CampaignId id, @Nullable SubjectId after, int limit) {
        return members(id, MemberState.RUNNING, after, Integer.MAX_VALUE).stream()
                .filter(member -> erasure(member)
                        .filter(item -> !item.failures().byService().isEmpty())
                        .isPresent())
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Member> nextWaiting(int atOnce) {
        long underWay = members.values().stream()
                .filter(m -> m.state() == MemberState.RUNNING)
                .count();
        return underWay >= atOnce
                ? Optional.empty()
                : members.values().stream()
                        .filter(m -> m.state() == MemberState.WAITING && isRunning(m.campaign()))
                        .findFirst();
    }

    @Override
    public Optional<Member> nextToSettle() {
        return members.values().stream().filter(this::isToSettle).findFirst();
    }

    private boolean isToSettle(Member member) {
        Optional<Stage> stage = erasure(member).map(Item::stage);
        return switch (member.state()) {
            case RUNNING -> stage.isEmpty() || stage.get() == Stage.AWAITING_DECISION || stage.get() == Stage.DONE;
            case BLOCKED -> stage.filter(s -> s == Stage.DONE).isPresent();
            case WAITING, ERASED, SKIPPED -> false;
        };
    }

    private Optional<Item> erasure(Member member) {
        return Optional.ofNullable(member.request())
                .flatMap(requests::find)
                .flatMap(request -> request.item(ItemType.ERASURE));
    }

    @Override
    public void save(Member member) {
        members.put(new Place(member.campaign(), member.subject()), member);
    }

    @Override
    public List<CampaignId> exhausted() {
        return all.keySet().stream()
                .filter(this::isRunning)
                .filter(id ->
                        of(id).noneMatch(m -> m.state() == MemberState.WAITING || m.state() == MemberState.RUNNING))
                .toList();
    }

    @Override
    public boolean anyRunning() {
        return all.keySet().stream().anyMatch(this::isRunning);
    }

    private boolean isRunning(CampaignId id) {
        return find(id).filter(c -> c.state() == CampaignState.RUNNING).isPresent();
    }

    private Stream<Member> of(CampaignId id) {
        return members.values().stream().filter(m -> m.campaign().equals(id));
    }

    private static Campaign copy(Campaign campaign) {
        return Campaign.rehydrate(
                campaign.id(),
                campaign.reason(),
                campaign.reference(),
                campaign.proposedBy(),
                campaign.proposedAt(),
                campaign.state(),
                campaign.approvedBy().orElse(null),
                campaign.endedAt().orElse(null));
    }
}
