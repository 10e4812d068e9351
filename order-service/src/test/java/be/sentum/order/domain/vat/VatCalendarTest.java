package be.sentum.order.domain.vat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.sentum.order.domain.money.VatRate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("REQ-INV-04: which rate holds when is data")
class VatCalendarTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 10);
    private static final VatClass HOTEL = new VatClass("hotel");

    private final VatPeriod six = period(6, "1992-04-01", null);
    private final VatCalendar calendar = new VatCalendar(List.of(six));

    @Test
    void the_day_decides_the_rate() {
        VatPeriod until = period(6, "1992-04-01", "2026-02-28");
        VatPeriod then = period(12, "2026-03-01", null);
        VatCalendar both = new VatCalendar(List.of(until, then));

        assertThat(both.on(LocalDate.of(1992, 3, 31))).isEmpty();
        assertThat(both.on(LocalDate.of(1992, 4, 1))).contains(VatRate.REDUCED);
        assertThat(both.on(LocalDate.of(2026, 2, 28))).contains(VatRate.REDUCED);
        assertThat(both.on(LocalDate.of(2026, 3, 1))).contains(VatRate.INTERMEDIATE);
    }

    @Test
    void a_rate_that_is_to_come_ends_the_open_one_the_day_before() {
        VatPeriod twelve = period(12, "2026-03-01", null);

        assertThat(calendar.with(twelve, TODAY))
                .isEqualTo(new VatCalendar.Outcome.Set(List.of(twelve, period(6, "1992-04-01", "2026-02-28"))));
    }

    @Test
    void another_rate_for_days_that_have_passed_is_refused() {
        assertThat(calendar.with(period(12, "2026-02-10", null), TODAY)).isEqualTo(new VatCalendar.Outcome.InForce());
        assertThat(calendar.with(period(12, "1992-04-01", null), TODAY)).isEqualTo(new VatCalendar.Outcome.InForce());
        assertThat(calendar.with(period(6, "1992-04-01", "2026-02-09"), TODAY))
                .isEqualTo(new VatCalendar.Outcome.InForce());
    }

    @Test
    void a_rate_in_force_can_be_given_a_last_day_that_is_not_over() {
        VatPeriod ended = period(6, "1992-04-01", "2026-02-10");

        assertThat(calendar.with(ended, TODAY)).isEqualTo(new VatCalendar.Outcome.Set(List.of(ended)));
    }

    @Test
    void two_rates_on_one_day_are_refused() {
        VatCalendar both =
                new VatCalendar(List.of(period(6, "1992-04-01", "2026-02-28"), period(12, "2026-03-01", null)));

        assertThat(both.with(period(6, "1992-04-01", "2026-03-31"), TODAY))
                .isEqualTo(new VatCalendar.Outcome.Overlaps());
        assertThat(both.with(period(9, "2026-02-20", "2026-02-25"), TODAY))
                .isEqualTo(new VatCalendar.Outcome.Overlaps());
    }

    @Test
    void a_period_for_days_nobody_told_of_may_lie_in_the_past() {
        VatPeriod before = period(4, "1980-01-01", "1992-03-31");

        assertThat(calendar.with(before, TODAY)).isEqualTo(new VatCalendar.Outcome.Set(List.of(before)));
    }

    @Test
    void a_period_without_law_or_that_ends_before_it_begins_is_none() {
        assertThatThrownBy(() -> period(6, "2026-01-02", "2026-01-01")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new VatPeriod(HOTEL, VatRate.ZERO, TODAY, null, " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static VatPeriod period(int percent, String from, @Nullable String to) {
        return new VatPeriod(
                HOTEL,
                new VatRate(percent),
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                "Royal Decree no. 20");
    }
}
