package be.sentum.privacy.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.adapter.out.holidays.BelgianHolidays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerPeriodTest {

    private final Holidays holidays = new BelgianHolidays();

    @DisplayName("REQ-CLK-01, REQ-CLK-02: due one month, extended three months, from receipt")
    @ParameterizedTest(name = "received {0}: due {1}, extended {2}")
    @CsvSource({
        "2026-03-05, 2026-04-07, 2026-06-05",
        "2026-08-31, 2026-09-30, 2026-11-30",
        "2026-01-31, 2026-03-02, 2026-04-30",
        "2027-01-29, 2027-03-01, 2027-04-29",
        "2028-01-31, 2028-02-29, 2028-05-02",
        "2026-04-14, 2026-05-15, 2026-07-14",
        "2026-06-21, 2026-07-22, 2026-09-21",
        "2026-10-01, 2026-11-02, 2027-01-04",
        "2026-10-11, 2026-11-12, 2027-01-11",
        "2026-11-25, 2026-12-28, 2027-02-25",
        "2026-12-31, 2027-02-01, 2027-03-31",
    })
    void only_the_end_rolls_over_free_days(LocalDate received, LocalDate due, LocalDate extended) {
        Instant noon =
                received.atTime(LocalTime.NOON).atZone(AnswerPeriod.BRUSSELS).toInstant();

        AnswerPeriod period = AnswerPeriod.from(noon, holidays);

        assertThat(period.receivedOn()).isEqualTo(received);
        assertThat(period.dueOn()).isEqualTo(due);
        assertThat(period.extended(holidays).dueOn()).isEqualTo(extended);
    }

    @Test
    @DisplayName("REQ-CLK-01: the day of receipt is the one in Brussels")
    void half_past_midnight_in_brussels_is_the_next_day() {
        AnswerPeriod period = AnswerPeriod.from(Instant.parse("2026-08-31T22:30:00Z"), holidays);

        assertThat(period.receivedOn()).isEqualTo("2026-09-01");
        assertThat(period.dueOn()).isEqualTo("2026-10-01");
    }

    @Test
    @DisplayName("REQ-CLK-01: ten legal holidays, no regional, bridge or replacement days")
    void the_calendar_holds_the_ten_legal_days_and_sundays() {
        Stream<LocalDate> days = Stream.iterate(Year.of(2026).atDay(1), d -> d.plusDays(1))
                .limit(365)
                .filter(holidays::isHoliday)
                .filter(d -> d.getDayOfWeek().getValue() != 7 || d.getMonthValue() == 11);

        assertThat(days)
                .extracting(LocalDate::toString)
                .containsExactly(
                        "2026-01-01",
                        "2026-04-06",
                        "2026-05-01",
                        "2026-05-14",
                        "2026-05-25",
                        "2026-07-21",
                        "2026-08-15",
                        "2026-11-01",
                        "2026-11-11",
                        "2026-12-25");
    }
}
