package be.sentum.order.domain.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.sentum.order.adapter.out.holidays.BelgianHolidays;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WithdrawalTermsTest {

    private static final Holidays BELGIUM = new BelgianHolidays();

    @ParameterizedTest(name = "REQ-ORD-04: delivered on {0}, to withdraw until {1}: {2}")
    @CsvSource({
        "2026-11-23, 2026-12-07, day 14 is a Monday",
        "2026-11-27, 2026-12-11, day 14 is a Friday",
        "2026-11-28, 2026-12-14, day 14 is a Saturday",
        "2026-11-29, 2026-12-14, day 14 is a Sunday",
        "2026-12-11, 2026-12-28, day 14 is Christmas on a Friday",
        "2026-12-18, 2027-01-04, day 14 is New Year on a Friday",
        "2026-10-28, 2026-11-12, day 14 is Armistice Day",
        "2026-11-01, 2026-11-16, day 14 is the Sunday before the King's Feast which is no holiday"
    })
    void the_last_day_is_the_fourteenth_or_the_next_working_day(LocalDate delivered, LocalDate last, String why) {
        assertThat(terms(Period.ofDays(14), Period.ZERO).lastDay(delivered))
                .as(why)
                .isEqualTo(last);
    }

    @Test
    void missing_information_extends_it_by_twelve_months() {
        assertThat(terms(Period.ofDays(14), Period.ofMonths(12)).lastDay(LocalDate.of(2026, 11, 23)))
                .isEqualTo(LocalDate.of(2027, 12, 7));
    }

    @Test
    void nobody_can_configure_less_than_the_law_gives() {
        assertThatThrownBy(() -> terms(Period.ofDays(13), Period.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> terms(Period.ofDays(14), Period.ofDays(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static WithdrawalTerms terms(Period period, Period extension) {
        return new WithdrawalTerms(period, extension, BELGIUM);
    }
}
