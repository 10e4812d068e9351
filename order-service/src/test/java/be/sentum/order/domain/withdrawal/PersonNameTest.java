package be.sentum.order.domain.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource({
        "Anna Peeters, anna peeters",
        "Anna Peeters, PEETERS  Anna",
        "Renée De Clercq, renee de clercq",
        "Jean-Luc Picard, Jean Luc Picard",
        "D'Hondt Els, Els d’Hondt"
    })
    void case_accents_signs_and_order_do_not_matter(String kept, String typed) {
        assertThat(PersonName.same(kept, typed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Anna Peeters, Anna",
        "Anna Peeters, Anna Pieters",
        "Anna Peeters, Anna Peeters Anna",
        "'', ''",
        "'-', '-'"
    })
    void another_name_is_another_name(String kept, String typed) {
        assertThat(PersonName.same(kept, typed)).isFalse();
    }
}
