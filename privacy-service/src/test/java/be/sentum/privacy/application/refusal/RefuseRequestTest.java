package be.sentum.privacy.application.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.application.letter.CaseLettersOf;
import be.sentum.privacy.application.port.in.refusal.RefuseRequest;
import be.sentum.privacy.application.port.in.refusal.RefuseRequest.Assessment;
import be.sentum.privacy.application.port.in.refusal.RefuseRequest.Result;
import be.sentum.privacy.application.progress.CaseProgress;
import be.sentum.privacy.application.progress.Progresses;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.letter.CaseLetter;
import be.sentum.privacy.domain.letter.RemedyBlock;
import be.sentum.privacy.domain.refusal.Consequence;
import be.sentum.privacy.domain.refusal.Facts;
import be.sentum.privacy.domain.refusal.Ground;
import be.sentum.privacy.domain.refusal.Refusal;
import be.sentum.privacy.domain.refusal.RefusalRejection;
import be.sentum.privacy.domain.request.Cases;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.Outcome;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.request.Status;
import be.sentum.privacy.fakes.World;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("REQ-FEE-01: two humans, two facts, never by itself")
class RefuseRequestTest {

    private static final Actor FIRST = Actor.staff("dpo", "first");
    private static final Actor SECOND = Actor.staff("dpo", "second");
    private static final Facts FACTS = new Facts(List.of("offered to withdraw for money", "4th request"));

    private final World world = new World();
    private final CaseProgress progress = Progresses.of(world);
    private final RefuseRequest refuse = new RefuseRequestHandler(
            world.requests,
            world.refusals,
            new ApprovedRefusal(world.inventories, CaseLettersOf.world(world), Progresses.questions(world), progress),
            progress,
            UUID::randomUUID,
            world.clock());

    private final RequestId id = open(ItemType.RECTIFICATION);

    @Test
    void nothing_happens_before_the_second_human_agrees() {
        Refusal assessed = assessed(id, new Consequence.Refuse());
        assertThat(status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(world.post.written()).isEmpty();

        Result approved = refuse.approve(id, assessed.id(), SECOND);

        assertThat(approved).isInstanceOf(Result.Done.class);
        assertThat(status()).isEqualTo(Status.CLOSED);
        assertThat(world.post.written())
                .containsExactly(new CaseLetter.Decided(
                        ItemType.RECTIFICATION,
                        Outcome.REFUSED,
                        List.of("excessive", "offered to withdraw for money", "4th request")));
        assertThat(world.actions()).contains("refusal_assessed", "refusal_approved", "letter_written");
        assertThat(world.trail.after(0, 100)).noneMatch(e -> e.toString().contains("withdraw for money"));
    }

    @Test
    @DisplayName("REQ-FEE-01: four eyes are two humans")
    void nobody_approves_their_own_assessment() {
        Refusal assessed = assessed(id, new Consequence.Refuse());

        Result approved = refuse.approve(id, assessed.id(), FIRST);

        assertThat(approved).isEqualTo(new Result.Refused(new RefusalRejection.FourEyesRequired()));
        assertThat(status()).isEqualTo(Status.IN_PROGRESS);
    }

    @Test
    @DisplayName("REQ-FEE-01: the number of requests alone is never enough")
    void one_fact_is_not_enough() {
        Result result = refuse.assess(new Assessment(
                id, null, Ground.EXCESSIVE, new Facts(List.of("4th request")), new Consequence.Refuse(), FIRST));

        assertThat(result).isEqualTo(new Result.Refused(new RefusalRejection.InsufficientGrounds()));
        assertThat(refuse.of(id)).isEmpty();
    }

    @Test
    @DisplayName("REQ-FEE-01: a fee is announced first, and the case stays open")
    void a_fee_is_announced_and_the_person_can_withdraw() {
        Refusal assessed = assessed(id, new Consequence.Fee(new BigDecimal("12.50")));

        refuse.approve(id, assessed.id(), SECOND);

        assertThat(world.post.words()).containsExactly("fee-announced");
        assertThat(status()).isEqualTo(Status.IN_PROGRESS);
    }

    @ParameterizedTest
    @EnumSource(RemedyBlock.class)
    @DisplayName("REQ-CLK-04: a letter without reasons, complaint or court is not sent, and nothing is refused")
    void a_letter_without_a_block_refuses_nothing(RemedyBlock block) {
        Refusal assessed = assessed(id, new Consequence.Refuse());
        world.post.lose(block);

        Result approved = refuse.approve(id, assessed.id(), SECOND);

        assertThat(approved).isEqualTo(new Result.Refused(new RefusalRejection.RemedyInfoMissing()));
        assertThat(status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(world.post.written()).isEmpty();
        assertThat(refuse.of(id)).allMatch(r -> r.approved().isEmpty());
    }

    @Test
    void what_is_being_collected_is_forgotten_when_it_is_refused() {
        RequestId access = open(ItemType.ACCESS);
        Refusal assessed = assessed(access, new Consequence.Refuse());

        refuse.approve(access, assessed.id(), SECOND);

        PrivacyRequest refused = world.requests.find(access).orElseThrow();
        assertThat(refused.status()).isEqualTo(Status.CLOSED);
        assertThat(world.keys.find(Cases.only(refused).id())).isEmpty();
    }

    @Test
    void an_approval_is_given_once_and_an_answered_item_is_not_refused() {
        Refusal assessed = assessed(id, new Consequence.Refuse());
        Refusal beside = assessed(id, new Consequence.Refuse());
        refuse.approve(id, assessed.id(), SECOND);

        assertThat(refuse.approve(id, assessed.id(), SECOND))
                .isEqualTo(new Result.Refused(new RefusalRejection.AlreadyApproved()));
        assertThat(refuse.approve(id, beside.id(), SECOND))
                .isEqualTo(new Result.Refused(new RefusalRejection.NothingToRefuse()));
        assertThat(assess(id, new Consequence.Refuse()))
                .isEqualTo(new Result.Refused(new RefusalRejection.NothingToRefuse()));
    }

    private Refusal assessed(RequestId request, Consequence consequence) {
        return ((Result.Done) assess(request, consequence)).refusal();
    }

    private Result assess(RequestId request, Consequence consequence) {
        return refuse.assess(new Assessment(request, null, Ground.EXCESSIVE, FACTS, consequence, FIRST));
    }

    private Status status() {
        return world.requests.find(id).orElseThrow().status();
    }

    private RequestId open(ItemType type) {
        PrivacyRequest request = Cases.of(type);
        world.requests.add(request);
        progress.registered(request, Actor.CUSTOMER);
        return request.id();
    }
}
