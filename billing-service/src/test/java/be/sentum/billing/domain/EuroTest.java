package be.sentum.billing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class EuroTest {

    @Test
    void equal_amounts_are_equal_however_they_are_written() {
        assertThat(Euro.of("1.5")).isEqualTo(Euro.of("1.50"));
    }

    @Test
    void a_fraction_of_a_cent_is_refused() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Euro.of("1.005"));
    }

    @Test
    void a_percentage_is_rounded_half_up() {
        assertThat(Euro.of("0.50").percent(new BigDecimal(21))).isEqualTo(Euro.of("0.11"));
        assertThat(Euro.of("0.30").percent(new BigDecimal(15))).isEqualTo(Euro.of("0.05"));
    }
}
