package be.sentum.privacy.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.sentum.privacy.adapter.out.holidays.BelgianHolidays;
import be.sentum.privacy.domain.clock.Pause.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("REQ-CLK-03")
class PausesTest {

    private final Holidays holidays = new BelgianHolidays();

    @Test
    @DisplayName("REQ-CLK-03: received 10 Sep 2026, asked 14 Sep, answered 24 Sep: ten days, due 20 Oct 2026")
    void the_vector_of_the_catalogue() {
        AnswerPeriod period = AnswerPeriod.from(Instant.parse("2026-09-10T08:00:00Z"), holidays);

        AnswerPeriod paused = period.with(pauses("2026-09-14/2026-09-24"), holidays);

        assertThat(paused.pausedDays()).isEqualTo(10);
        assertThat(paused.dueOn()).isEqualTo("2026-10-20");
        assertThat(paused.unpausedDueOn()).isEqualTo("2026-10-12");
        assertThat(paused.extended(holidays).dueOn()).isEqualTo("2026-12-21");
    }

    @ParameterizedTest(name = "{0} are {1} days")
    @CsvSource({
        "2026-09-14/2026-09-24, 10",
        "2026-09-14/2026-09-14, 0",
        "2026-09-14/2026-09-24 2026-09-20/2026-09-30, 16",
        "2026-09-14/2026-09-30 2026-09-16/2026-09-18, 16",
        "2026-09-14/2026-09-16 2026-09-18/2026-09-20, 4",
        "2026-09-18/2026-09-20 2026-09-14/2026-09-16, 4",
        "2026-09-14/2026-09-16 2026-09-14/2026-09-16, 2",
    })
    void overlapping_pauses_count_once(String written, int days) {
        assertThat(pauses(written.split(" ")).days()).isEqualTo(days);
    }

    @ParameterizedTest(name = "asked on {0}: counts {1}")
    @CsvSource({
        "2026-09-10, true",
        "2026-09-15, true", // Thursday and three working days: Friday, Monday, Tuesday
        "2026-09-16, false",
    })
    void a_late_question_does_not_move_the_last_day(LocalDate asked, boolean counts) {
        LocalDate last = holidays.workingDaysAfter(LocalDate.of(2026, 9, 10), 3);

        Pause pause = Pause.asked(id(), Reason.IDENTITY, noon(asked), last);

        assertThat(pause.counts()).isEqualTo(counts);
        Pauses pauses = new Pauses(List.of(pause.ended(noon(asked.plusDays(5)))));
        assertThat(pauses.days()).isEqualTo(counts ? 5 : 0);
    }

    @Test
    void while_the_answer_is_awaited_a_case_is_not_late() {
        AnswerPeriod period = AnswerPeriod.from(Instant.parse("2026-09-10T08:00:00Z"), holidays);

        AnswerPeriod waiting = period.with(pauses("2026-09-14/"), holidays);

        assertThat(waiting.isPaused()).isTrue();
        assertThat(waiting.isOver(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(period.isOver(LocalDate.of(2026, 10, 12))).isFalse();
        assertThat(period.isOver(LocalDate.of(2026, 10, 13))).isTrue();
    }

    @Test
    void a_pause_does_not_end_before_it_began() {
        Pause pause = Pause.asked(id(), Reason.SCOPE, noon(LocalDate.of(2026, 9, 14)), LocalDate.MAX);

        assertThatThrownBy(() -> pause.ended(pause.askedAt().minusMillis(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** {@code from/to}; without an end it is open. */
    private static Pauses pauses(String... written) {
        return new Pauses(Arrays.stream(written)
                .map(text -> text.split("/", -1))
                .map(part -> new Pause(
                        id(),
                        Reason.IDENTITY,
                        noon(LocalDate.parse(part[0])),
                        true,
                        part[1].isEmpty() ? null : noon(LocalDate.parse(part[1]))))
                .toList());
    }

    private static PauseId id() {
        return new PauseId(UUID.randomUUID());
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(AnswerPeriod.BRUSSELS).toInstant();
    }
}
