package be.sentum.order.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("REQ-GEN-03: national register numbers are not kept")
class FreeTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"85.07.30-033.28", "85073003328", "85 07 30 033 28", "00.01.25-567.77"})
    void a_register_number_is_masked(String number) {
        FreeText text = FreeText.of("for " + number + ", please");

        assertThat(text).isEqualTo(new FreeText("for ***********, please", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"85.07.30-033.29", "0475 12 34 56", "call +32475123456 twice", "185073003328", ""})
    void other_numbers_stay(String typed) {
        assertThat(FreeText.of(typed)).isEqualTo(new FreeText(typed, false));
    }
}
