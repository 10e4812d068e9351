package be.sentum.order.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderNumberTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final Random random = new Random(7);

    @Test
    void has_ten_characters_that_cannot_be_mistaken_for_others() {
        String number = OrderNumber.random(random).value();

        assertThat(number).hasSize(10).matches("[0-9A-HJKMNP-TV-Z]{10}");
    }

    @Test
    void ten_thousand_numbers_differ() {
        Set<OrderNumber> numbers = new HashSet<>();

        for (int i = 0; i < 10_000; i++) {
            numbers.add(OrderNumber.random(random));
        }

        assertThat(numbers).hasSize(10_000);
    }

    @Test
    void one_mistyped_character_is_noticed() {
        String number = OrderNumber.random(random).value();

        for (int position = 0; position < number.length(); position++) {
            for (char other : ALPHABET.toCharArray()) {
                if (other != number.charAt(position)) {
                    String mistyped = number.substring(0, position) + other + number.substring(position + 1);
                    assertThatThrownBy(() -> new OrderNumber(mistyped)).isInstanceOf(IllegalArgumentException.class);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "000000000", "00000000000", "00000000O0", "000000000!"})
    void what_is_no_number_is_refused(String text) {
        assertThatThrownBy(() -> new OrderNumber(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_number_can_be_read_back() {
        OrderNumber number = OrderNumber.random(random);

        assertThat(new OrderNumber(number.value())).isEqualTo(number);
    }
}
