package be.sentum.order.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("REQ-INV-04: tax is rounded per rate on the total")
class TotalsTest {

    @Test
    void fifty_lines_of_a_cent_are_taxed_together_and_not_each_with_nothing() {
        Totals totals = Totals.of(Map.of(VatRate.STANDARD, Money.of("0.50")));

        assertThat(totals.vat()).isEqualTo(Money.of("0.11"));
        assertThat(totals.total()).isEqualTo(Money.of("0.61"));
    }

    @Test
    void each_rate_is_rounded_on_its_own() {
        Totals totals = Totals.of(Map.of(
                VatRate.STANDARD, Money.of("24.70"),
                VatRate.REDUCED, Money.of("29.97"),
                VatRate.ZERO, Money.of("5.00")));

        assertThat(totals.perRate())
                .containsExactly(
                        new VatTotal(VatRate.STANDARD, Money.of("24.70"), Money.of("5.19")),
                        new VatTotal(VatRate.REDUCED, Money.of("29.97"), Money.of("1.80")),
                        new VatTotal(VatRate.ZERO, Money.of("5.00"), Money.of("0.00")));
        assertThat(totals.net()).isEqualTo(Money.of("59.67"));
        assertThat(totals.total()).isEqualTo(Money.of("66.66"));
    }

    @ParameterizedTest
    @CsvSource({"21, 0.50, 0.11", "21, 0.02, 0.00", "6, 0.25, 0.02", "12, 0.12, 0.01", "0, 99.99, 0.00"})
    void half_a_cent_is_rounded_up(String rate, String taxable, String vat) {
        assertThat(VatRate.ofCode(rate).orElseThrow().on(Money.of(taxable))).isEqualTo(Money.of(vat));
    }

    @Test
    void an_amount_with_a_third_decimal_is_refused() {
        assertThatThrownBy(() -> Money.of("1.001")).isInstanceOf(IllegalArgumentException.class);
    }
}
