package be.sentum.privacy.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.application.port.out.clock.ClockFile;
import be.sentum.privacy.application.port.out.clock.DueDates;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.domain.clock.Extension;
import be.sentum.privacy.domain.clock.Milestone;
import be.sentum.privacy.domain.clock.Pause;
import be.sentum.privacy.domain.clock.Pause.Reason;
import be.sentum.privacy.domain.clock.PauseId;
import be.sentum.privacy.domain.clock.Pauses;
import be.sentum.privacy.domain.request.Cases;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.subject.SubjectId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link ClockFile} and {@link DueDates} does. Looks for its own cases only. */
public abstract class ClockFileContract {

    private static final Instant RECEIVED = Instant.parse("2020-03-02T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2020, 3, 20);

    protected abstract Requests requests();

    protected abstract ClockFile file();

    protected abstract DueDates dueDates();

    /** Runs a step in a transaction of its own, where there are any. */
    protected abstract void inTransaction(Runnable step);

    @Test
    public void pauses_are_found_again_and_end() {
        RequestId id = opened();
        Pause pause = pause(RECEIVED.plusSeconds(60));
        Pause other = pause(RECEIVED.plusSeconds(30));

        inTransaction(() -> {
            file().keep(id, pause);
            file().keep(id, other);
            file().keep(id, pause.ended(RECEIVED.plusSeconds(90)));
        });

        inTransaction(() -> assertThat(file().pauses(id))
                .isEqualTo(Pauses.NONE.with(other).with(pause.ended(RECEIVED.plusSeconds(90)))));
    }

    @Test
    public void an_extension_is_found_again_whole() {
        RequestId id = opened();
        Extension extension = new Extension(Set.of(Extension.Reason.values()), "many orders", RECEIVED);

        inTransaction(() -> file().keep(id, extension));

        inTransaction(() -> assertThat(file().extension(id)).contains(extension));
        inTransaction(() -> assertThat(file().extension(opened())).isEmpty());
    }

    @Test
    public void only_open_questions_that_are_old_enough_are_unanswered() {
        RequestId old = opened();
        RequestId answered = opened();
        RequestId young = opened();
        inTransaction(() -> {
            file().keep(old, pause(RECEIVED));
            file().keep(answered, pause(RECEIVED).ended(RECEIVED.plusSeconds(1)));
            file().keep(young, pause(RECEIVED.plusSeconds(1)));
        });

        inTransaction(
                () -> assertThat(file().unansweredSince(RECEIVED)).contains(old).doesNotContain(answered, young));
    }

    @Test
    public void a_milestone_is_raised_once_and_the_case_watched_again_tomorrow() {
        RequestId id = opened();
        inTransaction(() -> assertThat(dueDates().toWatch(TODAY, TODAY)).contains(id));

        inTransaction(() -> {
            assertThat(dueDates().raise(id, new Milestone("day_14", false), TODAY, RECEIVED))
                    .isTrue();
            assertThat(dueDates().raise(id, new Milestone("day_14", false), TODAY.plusDays(1), RECEIVED))
                    .isFalse();
        });

        inTransaction(() -> {
            assertThat(dueDates().toWatch(TODAY, TODAY)).doesNotContain(id);
            assertThat(dueDates().toWatch(TODAY, TODAY.plusDays(1))).contains(id);
            assertThat(dueDates().toWatch(LocalDate.of(2020, 3, 1), TODAY.plusDays(1)))
                    .doesNotContain(id);
        });
    }

    @Test
    public void the_first_late_day_is_told_from_the_next() {
        RequestId id = opened();

        inTransaction(() -> {
            dueDates().raise(id, new Milestone("day_25", false), TODAY, RECEIVED);
            dueDates().raise(id, new Milestone("late:2020-04-03", true), TODAY, RECEIVED);
            assertThat(dueDates().isFirstLateDay(id)).isTrue();
            dueDates().raise(id, new Milestone("late:2020-04-04", true), TODAY, RECEIVED);
            assertThat(dueDates().isFirstLateDay(id)).isFalse();
        });
    }

    @Test
    public void open_cases_are_counted() {
        DueDates.Counts[] before = new DueDates.Counts[1];
        inTransaction(() -> before[0] = dueDates().counts(LocalDate.of(2020, 4, 1)));

        opened();

        inTransaction(() -> {
            DueDates.Counts inTime = dueDates().counts(LocalDate.of(2020, 4, 1));
            assertThat(inTime.open()).isEqualTo(before[0].open() + 1);
            assertThat(inTime.late()).isEqualTo(before[0].late());
            assertThat(inTime.thisWeek()).isEqualTo(before[0].thisWeek() + 1);
            assertThat(dueDates().counts(LocalDate.of(2020, 4, 3)).late()).isGreaterThanOrEqualTo(before[0].late() + 1);
        });
    }

    private RequestId opened() {
        PrivacyRequest request = Cases.of(new SubjectId(UUID.randomUUID()), RECEIVED, ItemType.RECTIFICATION);
        inTransaction(() -> requests().add(request));
        return request.id();
    }

    private static Pause pause(Instant askedAt) {
        return new Pause(new PauseId(UUID.randomUUID()), Reason.SCOPE, askedAt, true, null);
    }
}
