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

    /** The month of such a number is 20 higher, or 40 when the sex was known. */
    @ParameterizedTest
    @ValueSource(strings = {"85.27.30-033.71", "85473003317", "01 25 10 123 93", "01.45.10-123.39"})
    void a_number_of_somebody_who_is_not_in_the_register_is_masked(String number) {
        FreeText text = FreeText.of("for " + number + ", please");

        assertThat(text).isEqualTo(new FreeText("for ***********, please", true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "order 7F3Q92XDKA",
                "order 4711-85073003329",
                "+++090/9337/55493+++",
                "gsm 0032 475 12 34 56",
                "tel. 09/123.45.67 or 02 274 48 00",
                "BE0566988259",
                "BE68 5390 0754 7034",
                "2026-11-23 18:00-20:00, bus 12",
                "code 850730, bel 033"
            })
    void numbers_of_other_things_stay(String typed) {
        assertThat(FreeText.of(typed)).isEqualTo(new FreeText(typed, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"85.07.30-033.29", "0475 12 34 56", "call +32475123456 twice", "185073003328", ""})
    void other_numbers_stay(String typed) {
        assertThat(FreeText.of(typed)).isEqualTo(new FreeText(typed, false));
    }
}
