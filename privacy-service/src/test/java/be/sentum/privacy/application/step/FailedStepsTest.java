package be.sentum.privacy.application.step;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.application.port.in.step.ReceiveFailures;
import be.sentum.privacy.application.port.in.step.ResumeStep;
import be.sentum.privacy.application.progress.CaseProgress;
import be.sentum.privacy.application.progress.Progresses;
import be.sentum.privacy.application.restriction.RestrictionKeeper;
import be.sentum.privacy.application.restriction.RestrictionKeeperOf;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.request.Cases;
import be.sentum.privacy.domain.request.Item;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.Rejection;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.request.Stage;
import be.sentum.privacy.domain.request.answer.AnswerStatus;
import be.sentum.privacy.domain.request.answer.Failure;
import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.domain.restriction.Ground;
import be.sentum.privacy.domain.restriction.Restriction;
import be.sentum.privacy.domain.restriction.RestrictionRejection;
import be.sentum.privacy.domain.restriction.Scope;
import be.sentum.privacy.domain.subject.SubjectId;
import be.sentum.privacy.fakes.World;
import be.sentum.web.caller.Role;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FailedStepsTest {

    private static final ServiceName BILLING = new ServiceName("billing");
    private static final ServiceName ORDER = new ServiceName("order");
    private static final Actor OFFICER = Actor.staff(Role.DPO, "dpo");

    private final World world = new World();
    private final CaseProgress progress = Progresses.of(world);
    private final RestrictionKeeper keeper = RestrictionKeeperOf.world(world);
    private final ReceiveFailures failures = new ReceiveFailuresHandler(
            world.requests, world.restrictions, progress, keeper, world.alarms, world.clock());
    private final ResumeStep resume =
            new ResumeStepHandler(world.requests, world.restrictions, Progresses.questions(world), progress, keeper);

    @Test
    void a_failure_is_kept_with_its_code_and_first_moment_noted_once_and_calls_a_human() {
        PrivacyRequest request = open();
        Failure first = fail(request, "SomeFault");
        world.pass(Duration.ofMinutes(1));

        Failure second = fail(request, "OtherFault");

        assertThat(first).isEqualTo(new Failure("SomeFault", Cases.RECEIVED, 1));
        assertThat(second).isEqualTo(new Failure("OtherFault", Cases.RECEIVED, 2));
        assertThat(world.alarms.raised())
                .containsExactly("step failed billing SomeFault", "step failed billing OtherFault");
        assertThat(world.actions()).containsOnlyOnce("step_failed");
    }

    @Test
    void what_fails_is_not_answered_and_an_answer_ends_the_failure() {
        PrivacyRequest request = open();
        allBut(request, BILLING);
        fail(request, "SomeFault");
        assertThat(item(request).stage()).isEqualTo(Stage.COLLECTING);

        answer(request, BILLING);

        assertThat(item(request).stage()).isEqualTo(Stage.ASSEMBLING);
        assertThat(item(request).failures().byService()).isEmpty();
    }

    @Test
    void a_failure_that_comes_behind_the_answer_or_from_an_earlier_stage_changes_nothing() {
        PrivacyRequest request = open();
        answer(request, BILLING);

        failures.ofItem(item(request).id(), Stage.COLLECTING, BILLING, "SomeFault");
        failures.ofItem(item(request).id(), Stage.PLANNING, ORDER, "SomeFault");

        assertThat(item(request).failures().byService()).isEmpty();
        assertThat(world.alarms.raised()).isEmpty();
    }

    @Test
    void an_officer_has_it_asked_again_at_once() {
        PrivacyRequest request = open();
        fail(request, "SomeFault");

        assertThat(resume.ofCase(request.id(), BILLING, OFFICER)).isInstanceOf(ResumeStep.Result.Resumed.class);

        assertThat(world.commands.told()).containsExactly("collect access", "collect access");
        assertThat(item(request).failures().byService()).isEmpty();
        assertThat(world.actions()).endsWith("step_resumed");
    }

    @Test
    void a_step_that_is_done_is_not_resumed() {
        PrivacyRequest request = open();
        answer(request, BILLING);

        assertThat(resume.ofCase(request.id(), BILLING, OFFICER))
                .isEqualTo(new ResumeStep.Result.Refused(new Rejection.StepAlreadyDone()));
        assertThat(resume.ofCase(request.id(), new ServiceName("nobody"), OFFICER))
                .isEqualTo(new ResumeStep.Result.Refused(new Rejection.StepAlreadyDone()));
        assertThat(resume.ofCase(new RequestId(UUID.randomUUID()), ORDER, OFFICER))
                .isEqualTo(new ResumeStep.Result.Refused(new Rejection.NotFound()));
        assertThat(world.commands.told()).hasSize(1);
    }

    @Test
    void a_restriction_that_a_service_could_not_apply_is_told_again() {
        Restriction ordered = keeper.impose(
                new SubjectId(UUID.randomUUID()),
                Ground.UNLAWFUL,
                new Scope(List.of(), List.of()),
                null,
                null,
                OFFICER);
        failures.ofRestriction(ordered.id(), false, BILLING, "SomeFault");
        assertThat(restriction(ordered).failures().of(BILLING)).isPresent();

        assertThat(resume.ofRestriction(ordered.id(), BILLING, OFFICER))
                .isInstanceOf(ResumeStep.RestrictionResult.Resumed.class);

        assertThat(world.commands.told()).hasSize(2).allMatch(told -> told.startsWith("restrict unlawful"));
        assertThat(restriction(ordered).failures().byService()).isEmpty();
        assertThat(world.actions()).containsSubsequence("step_failed", "step_resumed");
    }

    @Test
    void a_restriction_that_holds_in_a_service_is_not_told_again() {
        Restriction ordered = keeper.impose(
                new SubjectId(UUID.randomUUID()),
                Ground.UNLAWFUL,
                new Scope(List.of(), List.of()),
                null,
                null,
                OFFICER);
        Restriction answered = restriction(ordered);
        answered.applied(BILLING, AnswerStatus.COMPLETED, world.inventories.roster(), Cases.RECEIVED);
        world.restrictions.save(answered);

        assertThat(resume.ofRestriction(ordered.id(), BILLING, OFFICER))
                .isEqualTo(new ResumeStep.RestrictionResult.Refused(new RestrictionRejection.StepAlreadyDone()));
    }

    private PrivacyRequest open() {
        PrivacyRequest request = Cases.of(ItemType.ACCESS);
        world.requests.add(request);
        progress.registered(request, Actor.CUSTOMER);
        return request;
    }

    private Failure fail(PrivacyRequest request, String code) {
        failures.ofItem(item(request).id(), Stage.COLLECTING, BILLING, code);
        return item(request).failures().of(BILLING).orElseThrow();
    }

    private void allBut(PrivacyRequest request, ServiceName silent) {
        ServiceName.ALL.stream().filter(s -> !s.equals(silent)).forEach(s -> answer(request, s));
    }

    private void answer(PrivacyRequest opened, ServiceName service) {
        PrivacyRequest request = world.requests.find(opened.id()).orElseThrow();
        progress.follow(
                request,
                request.collected(
                        Cases.only(request).id(), service, AnswerStatus.COMPLETED, world.inventories.roster()));
    }

    private Item item(PrivacyRequest request) {
        return Cases.only(world.requests.find(request.id()).orElseThrow());
    }

    private Restriction restriction(Restriction ordered) {
        return world.restrictions.find(ordered.id()).orElseThrow();
    }
}
