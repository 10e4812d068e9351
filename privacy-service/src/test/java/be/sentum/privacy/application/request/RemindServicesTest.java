package be.sentum.privacy.application.request;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.application.port.in.request.RemindServices;
import be.sentum.privacy.application.progress.CaseProgress;
import be.sentum.privacy.application.progress.Progresses;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.register.Inventory;
import be.sentum.privacy.domain.request.Cases;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.Stage;
import be.sentum.privacy.domain.request.answer.AnswerStatus;
import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.fakes.World;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("REQ-GEN-01: silent services are asked again, and nothing is closed without them")
class RemindServicesTest {

    private static final ServiceName BILLING = new ServiceName("billing");

    private final World world = new World();
    private final CaseProgress progress = Progresses.of(world);
    private final RemindServices remind = new RemindServicesHandler(
            world.requests,
            world.inventories,
            progress,
            Progresses.questions(world),
            world.alarms,
            world.policy,
            world.clock());

    @Test
    void nobody_is_reminded_before_the_first_pause_is_over() {
        open(ItemType.ACCESS);
        world.pass(Duration.ofSeconds(29));

        assertThat(remind.handle()).isZero();
    }

    @Test
    void the_same_question_is_put_again_and_each_pause_is_twice_the_last() {
        open(ItemType.ACCESS);

        world.pass(Duration.ofSeconds(30));
        assertThat(remind.handle()).isEqualTo(1);
        world.pass(Duration.ofSeconds(30));
        assertThat(remind.handle()).isZero();
        world.pass(Duration.ofSeconds(30));
        assertThat(remind.handle()).isEqualTo(1);

        assertThat(world.commands.told()).containsOnly("collect access").hasSize(3);
    }

    @Test
    void the_third_silence_calls_a_human_and_names_who_is_silent() {
        PrivacyRequest request = open(ItemType.ACCESS);
        allButBilling(request);

        for (int i = 0; i < 3; i++) {
            assertThat(world.alarms.raised()).isEmpty();
            world.pass(Duration.ofMinutes(10));
            remind.handle();
        }

        assertThat(world.alarms.raised()).containsExactly("silent billing");
    }

    @Test
    void a_case_that_waited_for_an_inventory_only_goes_on_by_itself() {
        Inventory billing = world.inventories.all().stream()
                .filter(i -> i.service().equals(BILLING))
                .findFirst()
                .orElseThrow();
        world.inventories.forget(BILLING);
        PrivacyRequest request = open(ItemType.ACCESS);
        allButBilling(request);
        answer(request, BILLING);
        assertThat(stage(request)).isEqualTo(Stage.COLLECTING);

        world.inventories.keep(billing);
        world.pass(Duration.ofMinutes(1));
        remind.handle();

        assertThat(stage(request)).isEqualTo(Stage.ASSEMBLING);
        assertThat(world.commands.told()).containsExactly("collect access");
    }

    @Test
    void an_erasure_that_was_cut_off_is_ordered_again() {
        PrivacyRequest request = open(ItemType.ERASURE);
        ServiceName.ALL.forEach(s ->
                progress.follow(request, request.planned(Cases.only(request).id(), s, world.inventories.roster())));
        progress.follow(
                request,
                request.decide(
                        Cases.only(request).id(),
                        be.sentum.privacy.domain.request.Outcome.PARTLY_GRANTED,
                        List.of(),
                        world.inventories.roster()));
        world.pass(Duration.ofMinutes(1));

        remind.handle();

        assertThat(world.commands.told()).containsExactly("plan", "erase", "erase");
    }

    private PrivacyRequest open(ItemType type) {
        PrivacyRequest request = Cases.of(type);
        world.requests.add(request);
        progress.registered(request, Actor.CUSTOMER);
        return request;
    }

    private void allButBilling(PrivacyRequest request) {
        ServiceName.ALL.stream().filter(s -> !s.equals(BILLING)).forEach(s -> answer(request, s));
    }

    private void answer(PrivacyRequest opened, ServiceName service) {
        PrivacyRequest request = world.requests.find(opened.id()).orElseThrow();
        progress.follow(
                request,
                request.collected(
                        Cases.only(request).id(), service, AnswerStatus.COMPLETED, world.inventories.roster()));
    }

    private Stage stage(PrivacyRequest request) {
        return Cases.only(world.requests.find(request.id()).orElseThrow()).stage();
    }
}
