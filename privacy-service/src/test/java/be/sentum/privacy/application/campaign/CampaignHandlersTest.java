package be.sentum.privacy.application.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.application.intake.IntakeDesk;
import be.sentum.privacy.application.port.in.campaign.AdvanceCampaigns;
import be.sentum.privacy.application.port.in.campaign.CampaignQueries;
import be.sentum.privacy.application.port.in.campaign.ProposeCampaign;
import be.sentum.privacy.application.port.in.campaign.SteerCampaign;
import be.sentum.privacy.application.port.out.request.Persons;
import be.sentum.privacy.application.progress.Progresses;
import be.sentum.privacy.application.request.Registering;
import be.sentum.privacy.application.restriction.RestrictionKeeperOf;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.campaign.Campaign;
import be.sentum.privacy.domain.campaign.CampaignId;
import be.sentum.privacy.domain.campaign.CampaignRejection;
import be.sentum.privacy.domain.campaign.CampaignState;
import be.sentum.privacy.domain.campaign.Member;
import be.sentum.privacy.domain.campaign.MemberState;
import be.sentum.privacy.domain.campaign.Progress;
import be.sentum.privacy.domain.campaign.Reason;
import be.sentum.privacy.domain.erasure.BlockingFact;
import be.sentum.privacy.domain.erasure.Fate;
import be.sentum.privacy.domain.erasure.PlanPart;
import be.sentum.privacy.domain.erasure.PlannedField;
import be.sentum.privacy.domain.request.Cases;
import be.sentum.privacy.domain.request.Item;
import be.sentum.privacy.domain.request.Outcome;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.Stage;
import be.sentum.privacy.domain.request.answer.AnswerStatus;
import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.domain.restriction.Ground;
import be.sentum.privacy.domain.restriction.Scope;
import be.sentum.privacy.domain.subject.SubjectId;
import be.sentum.privacy.fakes.campaign.InMemoryCampaigns;
import be.sentum.privacy.fakes.hold.InMemoryLegalHolds;
import be.sentum.privacy.fakes.identity.IdentityWorld;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("REQ-ERA-01: erasing many")
class CampaignHandlersTest {

    private static final Actor ONE = Actor.staff("dpo", "one");
    private static final Actor OTHER = Actor.staff("dpo", "other");
    private static final ServiceName ORDER = new ServiceName("order");

    private final IdentityWorld world = new IdentityWorld();
    private final InMemoryCampaigns campaigns = new InMemoryCampaigns(world.requests);
    private final CampaignTrail trail = new CampaignTrail(world.trail, world.clock());
    private final CampaignPolicy policy = new CampaignPolicy(2, 1);
    private final ProposeCampaign propose =
            new ProposeCampaignHandler(campaigns, trail, policy, UUID::randomUUID, world.clock());
    private final SteerCampaign steer = new SteerCampaignHandler(campaigns, trail, world.clock());
    private final CampaignQueries queries = new CampaignQueriesHandler(campaigns);
    private final AdvanceCampaigns advance = new AdvanceCampaignsHandler(
            campaigns,
            world.requests,
            world.restrictions,
            Registering.in(world, IntakeDesk.acknowledgements(world)),
            Registering.deciding(world, new InMemoryLegalHolds()),
            subject -> Optional.empty(),
            trail,
            policy,
            world.clock());

    private final SubjectId anna = world.customer("anna@example.org");
    private final SubjectId bram = world.customer("bram@example.org");

    @Test
    void more_persons_than_one_campaign_may_have_are_refused() {
        SubjectId third = new SubjectId(UUID.randomUUID());

        assertThat(propose.handle(command(anna, bram, third)))
                .isEqualTo(new ProposeCampaign.Result.Refused(new CampaignRejection.TooManySubjects(2)));
    }

    @Test
    void nobody_is_begun_before_another_officer_approves() {
        CampaignId id = proposed(anna);

        assertThat(steer.approve(id, ONE))
                .isEqualTo(new SteerCampaign.Result.Refused(new CampaignRejection.FourEyesRequired()));
        assertThat(advance.begin()).isFalse();

        steer.approve(id, OTHER);
        assertThat(advance.begin()).isTrue();
        assertThat(only(id, MemberState.RUNNING).subject()).isEqualTo(anna);
        assertThat(world.actions()).startsWith("campaign_proposed", "campaign_approved");
    }

    @Test
    void no_more_are_under_way_than_the_limit_says() {
        running(anna, bram);

        assertThat(advance.begin()).isTrue();
        assertThat(advance.begin()).isFalse();
    }

    @Test
    void a_pause_begins_nobody_new() {
        CampaignId id = running(anna);
        steer.pause(id, ONE);

        assertThat(advance.begin()).isFalse();

        steer.resume(id, OTHER);
        assertThat(advance.begin()).isTrue();
    }

    @Test
    void a_complete_plan_without_blockers_is_decided_for_the_second_officer() {
        CampaignId id = running(anna);
        advance.begin();

        plan(caseOf(id), field(Fate.DELETE));
        assertThat(advance.settle()).isTrue();

        assertThat(item(caseOf(id)).stage()).isEqualTo(Stage.ERASING);
        assertThat(item(caseOf(id)).outcome()).contains(Outcome.GRANTED);
        assertThat(advance.settle()).isFalse();
    }

    @Test
    void what_the_law_keeps_makes_it_a_partial_erasure_and_the_end_ends_the_campaign() {
        CampaignId id = running(anna);
        advance.begin();
        plan(caseOf(id), field(Fate.ARCHIVE));
        advance.settle();
        assertThat(item(caseOf(id)).outcome()).contains(Outcome.PARTLY_GRANTED);
        assertThat(advance.finish()).isTrue();

        carryOut(caseOf(id));
        assertThat(advance.settle()).isTrue();

        assertThat(queries.progress(id)).isEqualTo(new Progress(0, 0, 1, 0, 0, 0));
        assertThat(advance.finish()).isFalse();
        assertThat(queries.find(id).map(Campaign::state)).contains(CampaignState.DONE);
        assertThat(world.actions()).endsWith("campaign_done");
    }

    @Test
    void a_plan_with_a_blocker_waits_for_an_officer() {
        CampaignId id = running(anna);
        advance.begin();

        plan(caseOf(id), field(Fate.DELETE), new BlockingFact("open_order", 1));
        advance.settle();

        assertThat(only(id, MemberState.BLOCKED).why()).isEqualTo("erasure_blocked");
        assertThat(item(only(id, MemberState.BLOCKED)).stage()).isEqualTo(Stage.AWAITING_DECISION);
    }

    @Test
    void whoever_is_gone_or_wants_the_data_kept_is_left_out() {
        world.persons.put(anna, Persons.Standing.UNKNOWN);
        RestrictionKeeperOf.world(world)
                .impose(bram, Ground.NEEDED_FOR_CLAIM, new Scope(List.of(), List.of()), null, null, ONE);
        CampaignId id = running(anna, bram);

        advance.begin();
        advance.begin();

        assertThat(queries.members(id, MemberState.SKIPPED, null, 10))
                .extracting(Member::why)
                .containsExactlyInAnyOrder("unknown_subject", "restricted");
        assertThat(advance.finish()).isFalse();
    }

    @Test
    void a_cancelled_one_begins_nobody() {
        CampaignId id = running(anna);

        assertThat(steer.cancel(id, ONE)).isInstanceOf(SteerCampaign.Result.Done.class);

        assertThat(advance.begin()).isFalse();
        assertThat(queries.newest(1)).extracting(Campaign::state).containsExactly(CampaignState.CANCELLED);
        assertThat(steer.cancel(new CampaignId(UUID.randomUUID()), ONE))
                .isEqualTo(new SteerCampaign.Result.Refused(new CampaignRejection.NotFound()));
    }

    private CampaignId running(SubjectId... subjects) {
        CampaignId id = proposed(subjects);
        steer.approve(id, OTHER);
        return id;
    }

    private CampaignId proposed(SubjectId... subjects) {
        ProposeCampaign.Result result = propose.handle(command(subjects));
        assertThat(result).isInstanceOf(ProposeCampaign.Result.Proposed.class);
        return ((ProposeCampaign.Result.Proposed) result).campaign().id();
    }

    private static ProposeCampaign.Command command(SubjectId... subjects) {
        return new ProposeCampaign.Command(Reason.RETENTION, "RET-05", Set.of(subjects), ONE);
    }

    private Member only(CampaignId id, MemberState state) {
        List<Member> found = queries.members(id, state, null, 10);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private Member caseOf(CampaignId id) {
        return only(id, MemberState.RUNNING);
    }

    private PrivacyRequest request(Member member) {
        return Optional.ofNullable(member.request())
                .flatMap(world.requests::find)
                .orElseThrow();
    }

    private Item item(Member member) {
        return Cases.only(request(member));
    }

    private static PlannedField field(Fate fate) {
        return new PlannedField("orders", "remarks", fate, null, null, null, 1);
    }

    private void plan(Member member, PlannedField field, BlockingFact... blockers) {
        PrivacyRequest request = request(member);
        world.erasures.keep(
                item(member).id(),
                new PlanPart(
                        ORDER, List.of(field), List.of(blockers), world.clock().instant()));
        ServiceName.ALL.forEach(service -> request.planned(Cases.only(request).id(), service, Cases.EVERYBODY));
        world.requests.save(request);
    }

    private void carryOut(Member member) {
        PrivacyRequest request = request(member);
        ServiceName.ALL.forEach(service ->
                request.executed(Cases.only(request).id(), service, AnswerStatus.COMPLETED, Cases.EVERYBODY));
        ServiceName.ALL.forEach(service -> request.verified(Cases.only(request).id(), service, true, Cases.EVERYBODY));
        Progresses.of(world).follow(request, List.of());
    }
}
