package be.sentum.order.contract;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.order.application.port.out.vat.VatRates;
import be.sentum.order.domain.money.VatRate;
import be.sentum.order.domain.vat.VatClass;
import be.sentum.order.domain.vat.VatPeriod;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What {@link VatRates} promises, whatever keeps it. */
public abstract class VatRatesContract {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final VatClass hotel =
            new VatClass("h-" + UUID.randomUUID().toString().substring(0, 8));

    protected abstract VatRates rates();

    protected abstract <T> T inTransaction(Supplier<T> step);

    @Test
    @DisplayName("REQ-INV-04: the four Belgian rates are there from the start, with the law they rest on")
    void the_general_rates_are_there() {
        for (VatRate rate : new VatRate[] {VatRate.STANDARD, VatRate.INTERMEDIATE, VatRate.REDUCED, VatRate.ZERO}) {
            assertThat(rates().of(VatClass.of(rate)).on(TODAY)).contains(rate);
            assertThat(rates().of(VatClass.of(rate)).periods())
                    .allSatisfy(period -> assertThat(period.legalReference()).contains("VAT Code"));
        }
    }

    @Test
    void the_periods_of_a_class_are_in_the_order_of_their_days() {
        VatPeriod later = period(12, "2026-03-01", null);
        VatPeriod earlier = period(6, "1992-04-01", "2026-02-28");
        keep(later);
        keep(earlier);

        assertThat(rates().of(hotel).periods()).containsExactly(earlier, later);
        assertThat(inTransaction(() -> rates().toChange(hotel)).periods()).containsExactly(earlier, later);
        assertThat(rates().all()).containsSubsequence(earlier, later);
    }

    @Test
    void a_period_that_begins_on_the_same_day_is_replaced() {
        keep(period(6, "1992-04-01", null));
        VatPeriod ended = period(6, "1992-04-01", "2027-12-31");

        keep(ended);

        assertThat(rates().of(hotel).periods()).containsExactly(ended);
    }

    @Test
    void a_class_that_nobody_told_of_has_no_periods() {
        assertThat(rates().of(hotel).periods()).isEmpty();
    }

    private void keep(VatPeriod period) {
        inTransaction(() -> {
            rates().keep(period);
            return period;
        });
    }

    private VatPeriod period(int percent, String from, @Nullable String to) {
        return new VatPeriod(
                hotel,
                new VatRate(percent),
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                "Royal Decree no. 20");
    }
}
