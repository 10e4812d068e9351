package be.sentum.privacy.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("REQ-CLK-01, REQ-CLK-05: days 14, 21, 25, and daily once late")
class MilestoneTest {

    private static final Holidays NO_HOLIDAYS = day -> false;

    private final AnswerPeriod period = AnswerPeriod.from(Instant.parse("2026-09-01T08:00:00Z"), NO_HOLIDAYS);

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2026-09-14, none",
        "2026-09-15, day_14",
        "2026-09-21, day_14",
        "2026-09-22, day_21",
        "2026-09-26, day_25",
        "2026-10-01, day_25",
        "2026-10-02, late:2026-10-02",
        "2026-10-03, late:2026-10-03",
    })
    void the_latest_one_counts(LocalDate today, String word) {
        assertThat(Milestone.reached(period, today).map(Milestone::word).orElse("none"))
                .isEqualTo(word);
    }

    @ParameterizedTest(name = "extended, on {0}: {1}")
    @CsvSource({"2026-11-23, none", "2026-11-24, last_week", "2026-12-01, last_week", "2026-12-02, late:2026-12-02"})
    void an_extension_has_its_own(LocalDate today, String word) {
        AnswerPeriod extended = period.extended(NO_HOLIDAYS);

        assertThat(Milestone.reached(extended, today).map(Milestone::word).orElse("none"))
                .isEqualTo(word);
    }

    @Test
    void nobody_is_called_while_the_persons_answer_is_awaited_and_those_days_do_not_count() {
        Pause open = Pause.asked(
                new PauseId(UUID.randomUUID()),
                Pause.Reason.IDENTITY,
                Instant.parse("2026-09-02T08:00:00Z"),
                LocalDate.MAX);
        Pause ended = open.ended(Instant.parse("2026-09-07T08:00:00Z"));

        AnswerPeriod waiting = period.with(new Pauses(List.of(open)), NO_HOLIDAYS);
        AnswerPeriod answered = period.with(new Pauses(List.of(ended)), NO_HOLIDAYS);

        assertThat(Milestone.reached(waiting, LocalDate.of(2026, 12, 1))).isEmpty();
        assertThat(Milestone.reached(answered, LocalDate.of(2026, 9, 19))).isEmpty();
        assertThat(Milestone.reached(answered, LocalDate.of(2026, 9, 20))).contains(new Milestone("day_14", false));
    }
}
