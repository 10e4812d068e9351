package be.sentum.privacy.application.request;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.application.intake.IntakeDesk;
import be.sentum.privacy.application.port.in.request.RegisterRequest;
import be.sentum.privacy.application.port.in.request.RegisterRequest.Result.Registered;
import be.sentum.privacy.application.port.in.request.RegisterRequest.Result.TooMany;
import be.sentum.privacy.application.progress.Progresses;
import be.sentum.privacy.application.throttle.Throttles;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.request.Item;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.Stage;
import be.sentum.privacy.domain.request.intake.Channel;
import be.sentum.privacy.domain.request.intake.Intake;
import be.sentum.privacy.domain.request.intake.Language;
import be.sentum.privacy.domain.subject.Reader;
import be.sentum.privacy.domain.subject.SubjectId;
import be.sentum.privacy.fakes.identity.IdentityWorld;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Issue 4: too many requests are slowed down, and none is lost. Three an hour here. */
class FloodTest {

    private final IdentityWorld world = new IdentityWorld();
    private final SubjectId anna = world.customer("anna@example.org");
    private final RegisterRequest register = Registering.in(world, IntakeDesk.acknowledgements(world));
    private final BeginHeldHandler beginHeld =
            new BeginHeldHandler(world.requests, world.held, world.inventories, Progresses.of(world), world.clock());
    private final WithdrawRequestHandler withdraw =
            new WithdrawRequestHandler(world.requests, Progresses.of(world), world.clock());

    @Test
    void the_same_again_is_held_by_the_open_case_that_owes_it() {
        Registered first = (Registered) ask(ItemType.ACCESS, null);
        ask(ItemType.ACCESS, null);
        ask(ItemType.ACCESS, null);
        world.pass(Duration.ofMinutes(20));

        TooMany fourth = (TooMany) ask(ItemType.ACCESS, null);

        assertThat(fourth.pause()).isEqualTo(Duration.ofMinutes(40));
        assertThat(world.requests.of(anna))
                .hasSize(3)
                .extracting(PrivacyRequest::id)
                .contains(first.request().id());
        assertThat(world.requests.of(anna))
                .extracting(PrivacyRequest::id)
                .contains(fourth.recorded().id());
        assertThat(fourth.recorded().stillOwes(ItemType.ACCESS)).isTrue();
    }

    @Test
    void something_else_is_a_case_of_its_own_that_begins_by_itself_later() {
        flood();

        TooMany erasure = (TooMany) ask(ItemType.ERASURE, null);

        assertThat(stage(erasure, ItemType.ERASURE)).isEqualTo(Stage.HELD);
        assertThat(erasure.recorded().intake().receivedAt())
                .isEqualTo(world.clock().instant());
        assertThat(world.commands.told()).doesNotContain("plan");
        assertThat(beginHeld.handle()).isZero();

        world.pass(Duration.ofHours(1));
        assertThat(beginHeld.handle()).isEqualTo(1);
        assertThat(stage(erasure, ItemType.ERASURE)).isEqualTo(Stage.PLANNING);
        assertThat(world.commands.told()).contains("plan");
        assertThat(beginHeld.handle()).isZero();
    }

    @Test
    void the_same_with_other_words_or_after_it_was_answered_is_not_the_same() {
        flood();

        TooMany otherWords = (TooMany) ask(ItemType.ACCESS, "all of it, please");
        TooMany sameWords = (TooMany) ask(ItemType.ACCESS, "all of it, please");
        withdraw.handle(new Reader.Officer(), otherWords.recorded().id(), Actor.SYSTEM);
        TooMany again = (TooMany) ask(ItemType.ACCESS, "all of it, please");

        assertThat(sameWords.recorded().id()).isEqualTo(otherWords.recorded().id());
        assertThat(again.recorded().id()).isNotEqualTo(otherWords.recorded().id());
        assertThat(stage(again, ItemType.ACCESS)).isEqualTo(Stage.HELD);
    }

    @Test
    void what_an_officer_answers_waits_for_the_officer_at_once() {
        flood();

        assertThat(stage((TooMany) ask(ItemType.OBJECTION, null), ItemType.OBJECTION))
                .isEqualTo(Stage.PENDING);
    }

    @Test
    void held_cases_begin_no_faster_than_a_person_may_ask() {
        flood();
        for (int i = 0; i < 7; i++) {
            ask(ItemType.ACCESS, "words " + i);
        }

        world.pass(Duration.ofHours(1));
        assertThat(beginHeld.handle()).isEqualTo(3);
        assertThat(beginHeld.handle()).isZero();
        world.pass(Duration.ofHours(1));
        assertThat(beginHeld.handle()).isEqualTo(3);
        world.pass(Duration.ofHours(1));
        assertThat(beginHeld.handle()).isEqualTo(1);
    }

    @Test
    void a_held_case_that_was_withdrawn_does_not_begin() {
        flood();
        TooMany erasure = (TooMany) ask(ItemType.ERASURE, null);
        withdraw.handle(new Reader.Officer(), erasure.recorded().id(), Actor.SYSTEM);

        world.pass(Duration.ofHours(1));

        assertThat(beginHeld.handle()).isEqualTo(1);
        assertThat(world.commands.told()).doesNotContain("plan");
    }

    @Test
    void a_flood_of_one_person_is_nothing_to_another_nor_to_staff() {
        flood();
        SubjectId bram = world.customer("bram@example.org");

        assertThat(ask(bram, ItemType.ACCESS, null, Actor.CUSTOMER)).isInstanceOf(Registered.class);
        assertThat(ask(anna, ItemType.ACCESS, null, Actor.staff("dpo", "dpo"))).isInstanceOf(Registered.class);
    }

    @Test
    void a_second_erasure_is_the_running_one_also_in_a_flood() {
        Registered running = (Registered) ask(ItemType.ERASURE, null);
        flood();

        TooMany again = (TooMany) ask(ItemType.ERASURE, "now!");

        assertThat(again.recorded().id()).isEqualTo(running.request().id());
    }

    private void flood() {
        for (int i = 0; i < Throttles.POLICY.requests().most(); i++) {
            ask(ItemType.PORTABILITY, null);
        }
    }

    private Stage stage(TooMany answer, ItemType type) {
        return world.requests
                .find(answer.recorded().id())
                .flatMap(r -> r.item(type))
                .map(Item::stage)
                .orElseThrow();
    }

    private RegisterRequest.Result ask(ItemType type, @Nullable String words) {
        return ask(anna, type, words, Actor.CUSTOMER);
    }

    private RegisterRequest.Result ask(SubjectId person, ItemType type, @Nullable String words, Actor actor) {
        Intake intake = new Intake(Channel.ACCOUNT, Language.NL, world.clock().instant(), null, words, null);
        return register.handle(new RegisterRequest.Command(person, Set.of(type), intake, actor));
    }
}
