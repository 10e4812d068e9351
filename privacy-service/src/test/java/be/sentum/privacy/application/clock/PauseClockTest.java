package be.sentum.privacy.application.clock;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.adapter.out.holidays.BelgianHolidays;
import be.sentum.privacy.application.letter.CaseLettersOf;
import be.sentum.privacy.application.port.in.clock.EndUnanswered;
import be.sentum.privacy.application.port.in.clock.PauseClock;
import be.sentum.privacy.application.port.in.clock.PauseClock.Result;
import be.sentum.privacy.application.progress.Progresses;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.clock.AnswerPeriod;
import be.sentum.privacy.domain.clock.ClockRejection;
import be.sentum.privacy.domain.clock.Pause.Reason;
import be.sentum.privacy.domain.clock.PauseId;
import be.sentum.privacy.domain.request.Cases;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.request.Status;
import be.sentum.privacy.domain.subject.SubjectId;
import be.sentum.privacy.fakes.World;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("REQ-CLK-03")
class PauseClockTest {

    private static final Actor DPO = Actor.staff("dpo", "first");

    private final World world = new World();
    private final PauseClock pause = new PauseClockHandler(
            world.requests,
            world.clockFile,
            world.inventories,
            Progresses.of(world),
            new BelgianHolidays(),
            UUID::randomUUID,
            world.clockPolicy,
            world.clock());

    private final RequestId id = received("2026-09-10T08:00:00Z");

    @BeforeEach
    void some_weeks_later() {
        world.setTo("2026-09-25T08:00:00Z");
    }

    @Test
    @DisplayName("REQ-CLK-03: 10 Sep, asked 14 Sep, answered 24 Sep: due 20 Oct 2026")
    void the_clock_stands_still_until_the_answer() {
        PauseId asked = begin(id, "2026-09-14T08:00:00Z");
        assertThat(period(id).isPaused()).isTrue();

        Result ended = pause.end(id, asked, Instant.parse("2026-09-24T20:00:00Z"), DPO);

        assertThat(ended).isInstanceOf(Result.Done.class);
        assertThat(period(id).isPaused()).isFalse();
        assertThat(period(id).dueOn()).isEqualTo("2026-10-20");
        assertThat(period(id).unpausedDueOn()).isEqualTo("2026-10-12");
        assertThat(world.actions()).containsExactly("clock_paused", "clock_resumed");
    }

    @Test
    void a_question_put_late_does_not_move_the_last_day() {
        PauseId asked = begin(id, "2026-09-16T08:00:00Z");
        assertThat(period(id).isPaused()).isFalse();

        pause.end(id, asked, Instant.parse("2026-09-24T08:00:00Z"), DPO);

        assertThat(period(id).dueOn()).isEqualTo("2026-10-12");
    }

    @Test
    void an_answer_before_the_question_is_refused() {
        PauseId asked = begin(id, "2026-09-14T08:00:00Z");

        Result ended = pause.end(id, asked, Instant.parse("2026-09-14T07:59:59Z"), DPO);

        assertThat(ended).isEqualTo(new Result.Refused(new ClockRejection.AnsweredBeforeAsked()));
        assertThat(period(id).isPaused()).isTrue();
    }

    @Test
    void what_has_not_happened_yet_is_refused() {
        assertThat(pause.begin(id, Reason.SCOPE, Instant.parse("2026-09-25T08:00:01Z"), DPO))
                .isEqualTo(new Result.Refused(new ClockRejection.InFuture()));
        assertThat(pause.begin(id, Reason.SCOPE, Instant.parse("2026-09-10T07:59:59Z"), DPO))
                .isEqualTo(new Result.Refused(new ClockRejection.AskedBeforeReceipt()));
        assertThat(pause.end(id, begin(id, "2026-09-14T08:00:00Z"), Instant.parse("2026-09-26T08:00:00Z"), DPO))
                .isEqualTo(new Result.Refused(new ClockRejection.InFuture()));
    }

    @Test
    void a_pause_ends_once_and_only_in_its_own_case() {
        PauseId asked = begin(id, "2026-09-14T08:00:00Z");
        RequestId other = received("2026-09-10T08:00:00Z");

        assertThat(end(other, asked)).isEqualTo(new Result.Refused(new ClockRejection.NotFound()));
        assertThat(end(id, asked)).isInstanceOf(Result.Done.class);
        assertThat(end(id, asked)).isEqualTo(new Result.Refused(new ClockRejection.PauseAlreadyEnded()));
    }

    @Test
    void nobody_pauses_a_case_that_is_decided() {
        PauseId asked = begin(id, "2026-09-14T08:00:00Z");
        PrivacyRequest request = world.requests.find(id).orElseThrow();
        Progresses.of(world).follow(request, request.withdraw(request.period().receivedOn()));

        assertThat(pause.begin(id, Reason.SCOPE, Instant.parse("2026-09-24T08:00:00Z"), DPO))
                .isEqualTo(new Result.Refused(new ClockRejection.AlreadyDecided()));
        assertThat(end(id, asked)).isEqualTo(new Result.Refused(new ClockRejection.AlreadyDecided()));
    }

    @Test
    @DisplayName(
            "REQ-CLK-03: no answer in 30 days ends the case with remedies; an answer reopens it with the time left")
    void nobody_proved_anything() {
        PauseId asked = begin(id, "2026-09-14T08:00:00Z");
        world.setTo("2026-10-14T07:59:59Z");
        assertThat(unanswered().waiting()).isEmpty();

        world.setTo("2026-10-14T08:00:00Z");
        unanswered().waiting().forEach(unanswered()::handle);

        assertThat(status()).isEqualTo(Status.IDENTITY_NOT_ESTABLISHED);
        assertThat(world.post.words()).containsExactly("identity-unanswered");
        assertThat(unanswered().waiting()).isEmpty();

        world.setTo("2026-11-14T08:00:00Z");
        assertThat(pause.end(id, asked, Instant.parse("2026-11-13T08:00:00Z"), DPO))
                .isInstanceOf(Result.Done.class);

        assertThat(status()).isEqualTo(Status.IDENTITY_PENDING);
        assertThat(world.requests.find(id).orElseThrow().closedOn()).isEmpty();
        assertThat(period(id).pausedDays()).isEqualTo(60);
        assertThat(period(id).dueOn()).isEqualTo("2026-12-09");
    }

    @Test
    @DisplayName("recital 63: who does not say what is meant gets everything, and the clock goes on")
    void nobody_said_what_is_meant() {
        pause.begin(id, Reason.SCOPE, Instant.parse("2026-09-14T08:00:00Z"), DPO);
        world.setTo("2026-10-14T08:00:00Z");

        unanswered().waiting().forEach(unanswered()::handle);

        assertThat(status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(period(id).isPaused()).isFalse();
        assertThat(period(id).pausedDays()).isEqualTo(30);
    }

    @Test
    @DisplayName("REQ-CLK-03: a link that nobody follows ends the case, too, and it is told once")
    void nobody_followed_the_link() {
        begin(id, "2026-09-14T08:00:00Z");
        PrivacyRequest request = world.requests.find(id).orElseThrow();
        Progresses.of(world).follow(request, request.identify(request.identity().asked(), world.inventories.roster()));
        world.setTo("2026-10-14T08:00:00Z");

        unanswered().waiting().forEach(unanswered()::handle);
        unanswered().waiting().forEach(unanswered()::handle);

        assertThat(status()).isEqualTo(Status.IDENTITY_NOT_ESTABLISHED);
        assertThat(world.post.words()).containsExactly("identity-unanswered");
    }

    private EndUnanswered unanswered() {
        return new EndUnansweredHandler(
                world.requests,
                world.clockFile,
                world.inventories,
                CaseLettersOf.world(world),
                Progresses.of(world),
                new BelgianHolidays(),
                world.clockPolicy,
                world.clock());
    }

    private Status status() {
        return world.requests.find(id).orElseThrow().status();
    }

    private PauseId begin(RequestId request, String askedAt) {
        return ((Result.Done) pause.begin(request, Reason.IDENTITY, Instant.parse(askedAt), DPO))
                .pause()
                .id();
    }

    private Result end(RequestId request, PauseId asked) {
        return pause.end(request, asked, Instant.parse("2026-09-24T08:00:00Z"), DPO);
    }

    private AnswerPeriod period(RequestId request) {
        return world.requests.find(request).orElseThrow().period();
    }

    private RequestId received(String instant) {
        PrivacyRequest request =
                Cases.of(new SubjectId(UUID.randomUUID()), Instant.parse(instant), ItemType.RECTIFICATION);
        world.requests.add(request);
        return request.id();
    }
}
