package be.sentum.privacy.contracts.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.application.port.out.campaign.Campaigns;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.campaign.Campaign;
import be.sentum.privacy.domain.campaign.CampaignId;
import be.sentum.privacy.domain.campaign.Member;
import be.sentum.privacy.domain.campaign.MemberState;
import be.sentum.privacy.domain.campaign.Progress;
import be.sentum.privacy.domain.campaign.Reason;
import be.sentum.privacy.domain.request.Cases;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.Outcome;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.Stage;
import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.domain.subject.SubjectId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What every {@link Campaigns} does. A campaign that runs is over when its transaction ends: where there is a job that
 * moves campaigns on, it never sees it.
 */
public abstract class CampaignsContract {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Actor ONE = Actor.staff("dpo", "one");
    private static final Actor OTHER = Actor.staff("dpo", "other");
    private static final int MANY = 100_000;

    private final SubjectId anna = new SubjectId(UUID.randomUUID());
    private final SubjectId bram = new SubjectId(UUID.randomUUID());
    private final Campaign campaign =
            Campaign.propose(new CampaignId(UUID.randomUUID()), Reason.RETENTION, "RET-05", ONE, NOW);

    protected abstract Campaigns campaigns();

    /** Those whose cases the campaigns see. */
    protected abstract Requests requests();

    /** Runs a step in a transaction of its own, where there are any. */
    protected abstract void inTransaction(Runnable step);

    @Test
    public void what_is_kept_is_found_again_whole() {
        inTransaction(() -> campaigns().add(campaign, Set.of(anna)));
        inTransaction(() -> assertThat(campaigns().find(campaign.id()).orElseThrow())
                .usingRecursiveComparison()
                .isEqualTo(campaign));

        inTransaction(() -> {
            Campaign locked = campaigns().lock(campaign.id()).orElseThrow();
            locked.approve(OTHER);
            locked.cancel(NOW.plusSeconds(60));
            campaigns().save(locked);
        });

        inTransaction(() -> {
            Campaign found = campaigns().find(campaign.id()).orElseThrow();
            assertThat(found.approvedBy()).contains(OTHER);
            assertThat(found.endedAt()).contains(NOW.plusSeconds(60));
            assertThat(campaigns().newest(MANY)).extracting(Campaign::id).contains(campaign.id());
            assertThat(campaigns().find(new CampaignId(UUID.randomUUID()))).isEmpty();
        });
    }

    @Test
    public void persons_are_counted_and_listed_by_how_far_they_are() {
        inTransaction(() -> {
            campaigns().add(campaign, Set.of(anna, bram));
            campaigns().save(member(anna).blocked("legal_hold"));
        });

        inTransaction(() -> {
            assertThat(campaigns().progress(campaign.id())).isEqualTo(new Progress(1, 0, 0, 1, 0, 0));
            assertThat(list(MemberState.BLOCKED)).containsExactly(member(anna).blocked("legal_hold"));
            assertThat(list(MemberState.WAITING)).containsExactly(member(bram));
        });
    }

    @Test
    public void a_list_of_persons_goes_on_where_it_stopped() {
        inTransaction(() -> campaigns().add(campaign, Set.of(anna, bram)));
        List<SubjectId> inOrder = Stream.of(anna, bram)
                .sorted(Comparator.comparing(s -> s.value().toString()))
                .toList();

        inTransaction(() -> {
            assertThat(campaigns().members(campaign.id(), MemberState.WAITING, null, 1))
                    .containsExactly(member(inOrder.getFirst()));
            assertThat(campaigns().members(campaign.id(), MemberState.WAITING, inOrder.getFirst(), MANY))
                    .containsExactly(member(inOrder.getLast()));
        });
    }

    @Test
    public void nobody_is_next_before_it_runs_nor_while_so_many_are_under_way() {
        inTransaction(() -> {
            campaigns().add(campaign, Set.of(anna));
            assertThat(nextOfOurs(MANY)).isEmpty();

            run();

            assertThat(campaigns().nextWaiting(0)).isEmpty();
            assertThat(nextOfOurs(MANY)).contains(member(anna));
            campaigns().save(member(anna).skipped("restricted"));
            assertThat(nextOfOurs(MANY)).isEmpty();
            end();
        });
    }

    @Test
    public void whose_plan_is_complete_or_whose_case_is_done_is_to_be_settled() {
        inTransaction(() -> {
            PrivacyRequest request = Cases.of(anna, ItemType.ERASURE);
            requests().add(request);
            campaigns().add(campaign, Set.of(anna));
            run();
            Member running = member(anna).running(request.id());
            campaigns().save(running);
            assertThat(ofOurs(campaigns().nextToSettle())).isEmpty();

            plan(request);
            assertThat(campaigns().nextToSettle()).contains(running);
            campaigns().save(running.blocked("erasure_blocked"));
            assertThat(ofOurs(campaigns().nextToSettle())).isEmpty();

            refuse(request);
            assertThat(campaigns().nextToSettle()).contains(running.blocked("erasure_blocked"));
            campaigns().save(running.notErased());
            assertThat(ofOurs(campaigns().nextToSettle())).isEmpty();
            end();
        });
    }

    @Test
    public void persons_of_whom_a_service_could_not_do_its_part_are_counted_and_listed() {
        inTransaction(() -> {
            PrivacyRequest request = Cases.of(anna, ItemType.ERASURE);
            requests().add(request);
            campaigns().add(campaign, Set.of(anna, bram));
            run();
            Member running = member(anna).running(request.id());
            campaigns().save(running);
            assertThat(campaigns().failing(campaign.id(), null, MANY)).isEmpty();

            request.failed(Cases.only(request).id(), Stage.PLANNING, new ServiceName("billing"), "SomeFault", NOW);
            requests().save(request);

            assertThat(campaigns().failing(campaign.id(), null, MANY)).containsExactly(running);
            assertThat(campaigns().failing(campaign.id(), anna, MANY)).isEmpty();
            assertThat(campaigns().progress(campaign.id())).isEqualTo(new Progress(1, 1, 0, 0, 0, 1));
            end();
        });
    }

    @Test
    public void it_is_exhausted_when_nobody_waits_or_is_under_way() {
        inTransaction(() -> {
            campaigns().add(campaign, Set.of(anna));
            run();
            assertThat(campaigns().anyRunning()).isTrue();
            assertThat(campaigns().exhausted()).doesNotContain(campaign.id());

            campaigns().save(member(anna).skipped("subject_erased"));
            assertThat(campaigns().exhausted()).contains(campaign.id());

            end();
            assertThat(campaigns().exhausted()).doesNotContain(campaign.id());
        });
    }

    private void run() {
        Campaign locked = campaigns().lock(campaign.id()).orElseThrow();
        locked.approve(OTHER);
        campaigns().save(locked);
    }

    private void end() {
        Campaign locked = campaigns().lock(campaign.id()).orElseThrow();
        locked.cancel(NOW);
        campaigns().save(locked);
    }

    private void plan(PrivacyRequest request) {
        ServiceName.ALL.forEach(service -> request.planned(Cases.only(request).id(), service, Cases.EVERYBODY));
        requests().save(request);
    }

    private void refuse(PrivacyRequest request) {
        request.decide(Cases.only(request).id(), Outcome.REFUSED, List.of("because"), Cases.EVERYBODY);
        requests().save(request);
    }

    private Optional<Member> nextOfOurs(int atOnce) {
        return ofOurs(campaigns().nextWaiting(atOnce));
    }

    private Optional<Member> ofOurs(Optional<Member> found) {
        return found.filter(member -> member.campaign().equals(campaign.id()));
    }

    private List<Member> list(MemberState state) {
        return campaigns().members(campaign.id(), state, null, MANY);
    }

    private Member member(SubjectId subject) {
        return new Member(campaign.id(), subject, MemberState.WAITING, null, null);
    }
}
