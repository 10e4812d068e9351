package be.sentum.customer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.sentum.customer.domain.value.InvalidValue;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CustomerNumberTest {

    private final Random random = new Random(7);
    private final CustomerNumber drawn = CustomerNumber.draw(random);

    @Test
    void a_drawn_number_has_the_form_that_is_read_out() {
        assertThat(drawn.value()).matches("C-[1-9A-Z]{4}-[1-9A-Z]{4}-[1-9A-Z]").doesNotContain("I", "L", "O", "U");
        assertThat(CustomerNumber.draw(random)).isNotEqualTo(drawn);
    }

    @Test
    void it_is_read_however_it_is_typed() {
        assertThat(CustomerNumber.of(drawn.value().toLowerCase(java.util.Locale.ROOT)))
                .isEqualTo(drawn);
        assertThat(CustomerNumber.of(" " + drawn.value().replace("-", " "))).isEqualTo(drawn);
        assertThat(CustomerNumber.of(drawn.value().replace("-", ""))).isEqualTo(drawn);
    }

    @Test
    void every_wrong_sign_and_every_two_that_changed_places_are_found() {
        String signs = drawn.value().replace("-", "");
        for (int i = 1; i < signs.length() - 1; i++) {
            char other = signs.charAt(i) == '7' ? '8' : '7';
            assertRefused(signs.substring(0, i) + other + signs.substring(i + 1), "checksum");
            if (i < signs.length() - 2 && signs.charAt(i) != signs.charAt(i + 1)) {
                assertRefused(
                        signs.substring(0, i) + signs.charAt(i + 1) + signs.charAt(i) + signs.substring(i + 2),
                        "checksum");
            }
        }
    }

    @Test
    void what_is_none_is_refused() {
        assertRefused("", "invalid_format");
        assertRefused("C-1234", "invalid_format");
        assertRefused("D" + drawn.value().substring(1), "invalid_format");
        assertRefused("C-OOOO-LLLL-I", "invalid_format");
    }

    private static void assertRefused(String text, String code) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> CustomerNumber.of(text))
                .extracting(InvalidValue::code)
                .isEqualTo(code);
    }
}
