package be.sentum.order.domain.gift;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource({"Bram Claes, bram  claes", "René D'Hondt, Rene D’hondt", "Anna-Maria Öz, anna maria oz"})
    void capitals_accents_and_signs_do_not_tell_names_apart(String one, String other) {
        assertThat(new PersonName(one).isSameAs(new PersonName(other))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Bram Claes, Bram", "Bram Claes, Bram Claesen", "Bram Claes, Claes Bram"})
    void other_words_are_other_names(String one, String other) {
        assertThat(new PersonName(one).isSameAs(new PersonName(other))).isFalse();
    }

    @Test
    void a_name_without_letters_is_nobodys() {
        assertThat(new PersonName("--").isSameAs(new PersonName(" "))).isFalse();
    }
}
