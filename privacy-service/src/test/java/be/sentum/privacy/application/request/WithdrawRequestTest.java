package be.sentum.privacy.application.request;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.application.port.in.request.WithdrawRequest;
import be.sentum.privacy.application.port.in.request.WithdrawRequest.Result;
import be.sentum.privacy.application.progress.CaseProgress;
import be.sentum.privacy.application.progress.Progresses;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.request.Cases;
import be.sentum.privacy.domain.request.Item;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.Outcome;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.Rejection;
import be.sentum.privacy.domain.request.Status;
import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.domain.subject.Reader;
import be.sentum.privacy.domain.subject.SubjectId;
import be.sentum.privacy.fakes.World;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("REQ-DSR-04: a case ends when its person wants it no longer")
class WithdrawRequestTest {

    private final World world = new World();
    private final CaseProgress progress = Progresses.of(world);
    private final WithdrawRequest withdraw = new WithdrawRequestHandler(world.requests, progress, world.clock());
    private final SubjectId anna = new SubjectId(UUID.randomUUID());

    @Test
    void what_was_collected_is_forgotten_and_nobody_is_asked_again() {
        PrivacyRequest request = open(ItemType.ACCESS, ItemType.RECTIFICATION);
        Item access = request.item(ItemType.ACCESS).orElseThrow();
        assertThat(world.keys.find(access.id())).isPresent();

        Result result = withdraw.handle(new Reader.Owner(anna), request.id(), Actor.CUSTOMER);

        assertThat(result).isInstanceOf(Result.Withdrawn.class);
        PrivacyRequest withdrawn = world.requests.find(request.id()).orElseThrow();
        assertThat(withdrawn.status()).isEqualTo(Status.WITHDRAWN);
        assertThat(withdrawn.closedOn()).isPresent();
        assertThat(withdrawn.items())
                .allMatch(Item::isDone)
                .allMatch(i -> i.outcome().isEmpty());
        assertThat(world.keys.find(access.id())).isEmpty();
        assertThat(world.requests.unanswered(Cases.RECEIVED.plusSeconds(1_000_000), 10))
                .isEmpty();
        assertThat(world.post.words()).containsExactly("request-withdrawn");
        assertThat(world.actions()).contains("case_withdrawn");
    }

    @Test
    void withdrawn_is_final() {
        PrivacyRequest request = open(ItemType.RECTIFICATION);
        withdraw.handle(new Reader.Owner(anna), request.id(), Actor.CUSTOMER);

        assertThat(withdraw.handle(new Reader.Officer(), request.id(), Actor.SYSTEM))
                .isEqualTo(new Result.Refused(new Rejection.CannotBeWithdrawn()));
    }

    @Test
    void an_erasure_that_was_ordered_cannot_be_called_back() {
        PrivacyRequest request = open(ItemType.ERASURE);
        Item erasure = Cases.only(request);
        ServiceName.ALL.forEach(s -> request.planned(erasure.id(), s, Cases.EVERYBODY));
        progress.follow(request, request.decide(erasure.id(), Outcome.GRANTED, List.of(), Cases.EVERYBODY));

        assertThat(withdraw.handle(new Reader.Owner(anna), request.id(), Actor.CUSTOMER))
                .isEqualTo(new Result.Refused(new Rejection.CannotBeWithdrawn()));
    }

    @Test
    void somebody_elses_case_is_like_an_unknown_one() {
        PrivacyRequest request = open(ItemType.RECTIFICATION);
        Reader bram = new Reader.Owner(new SubjectId(UUID.randomUUID()));

        assertThat(withdraw.handle(bram, request.id(), Actor.CUSTOMER))
                .isEqualTo(new Result.Refused(new Rejection.NotFound()));
        assertThat(world.requests.find(request.id()).orElseThrow().closedOn()).isEmpty();
    }

    private PrivacyRequest open(ItemType... types) {
        PrivacyRequest request = Cases.of(anna, types);
        world.requests.add(request);
        progress.registered(request, Actor.CUSTOMER);
        return request;
    }
}
