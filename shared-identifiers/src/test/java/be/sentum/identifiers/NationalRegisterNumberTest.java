package be.sentum.identifiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Section 18, REQ-GEN-03: national register numbers are found in order to be refused")
class NationalRegisterNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "85073003328",
                "85.07.30-033.28",
                "85 07 30 033 28",
                "85-07-30-033-28",
                "850730-033.28",
                "85/07/30 – 033/28",
                "85\u00a007\u00a030\u00a0033\u00a028",
                "8 5 0 7 3 0 0 3 3 2 8",
                "８５０７３００３３２８",
                "NN 85.07.30-033.28, Gent",
                "rrn85073003328",
                "Veldstraat 7 85.07.30-033.28",
                "85.07.30-033.28 7",
                "anna.85073003328@example.org",
            })
    void it_is_found_however_it_is_written(String text) {
        assertThat(NationalRegisterNumber.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"01.05.10-123.50", "00010100204"})
    void with_a_2_in_front_of_those_born_from_2000_on(String text) {
        assertThat(NationalRegisterNumber.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "85.07.30-033.29",
                "0403.170.701",
                "BE0403170701",
                "0470 12 34 56",
                "09 123 45 67",
                "85.07.30-033",
                "850730033281",
                "185073003328",
                "8507 Straat 3003328",
                "85073 .... 003328",
                "Anna",
                "",
            })
    void other_numbers_are_not_taken_for_one(String text) {
        assertThat(NationalRegisterNumber.isIn(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "for 85.07.30-033.28, please     | for ***********, please",
                "85073003328                     | ***********",
                "８５０７３００３３２８ and ①⑧         | *********** and ①⑧",
                "Veldstraat 7 85.07.30-033.28    | Veldstraat 7 ***********",
                "85073003328 / 01.05.10-123.50   | *********** / ***********",
                "85073003328 or 85.07.30-033.28! | *********** or ***********!",
                "85.07.30-033.29                 | 85.07.30-033.29",
                "call +32475123456 twice         | call +32475123456 twice",
                "Anna                            | Anna",
            })
    void each_is_masked_and_the_rest_stays(String typed, String masked) {
        assertThat(NationalRegisterNumber.masked(typed)).isEqualTo(masked);
    }

    @Test
    void what_is_found_is_masked_and_what_is_masked_is_not_found_again() {
        Random random = new Random(20_261_122);
        String signs = "0123456789012345678901234567890123456789 .-/x";
        for (int i = 0; i < 200_000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(30), 0, signs.length()).forEach(at -> text.append(signs.charAt(at)));
            String typed = text.toString();

            String masked = NationalRegisterNumber.masked(typed);

            assertThat(masked.equals(typed)).as(typed).isEqualTo(!NationalRegisterNumber.isIn(typed));
            assertThat(NationalRegisterNumber.isIn(masked)).as(typed).isFalse();
        }
    }

    @Test
    void a_long_text_takes_no_longer_than_it_is_long() {
        assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThat(NationalRegisterNumber.isIn("1 ".repeat(500_000)))
                        .isFalse());
    }
}
