package be.sentum.customer.domain.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.sentum.customer.domain.value.InvalidValue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostalCodeTest {

    @ParameterizedTest
    @CsvSource({"1000, BE, true", "9999, BE, true", "0999, BE, false", "10000, BE, false", "1012 AB, NL, true"})
    @DisplayName("Section 18: Belgian postal codes go from 1000 to 9999")
    void a_code_fits_its_country(String code, String country, boolean fits) {
        assertThat(new PostalCode(code).fits(new Country(country))).isEqualTo(fits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "!!!!", "1234567890123"})
    void what_is_no_code_is_refused(String text) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new PostalCode(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "be", "XX", "BEL", "Belgium"})
    void what_is_no_country_is_refused(String code) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new Country(code))
                .extracting(InvalidValue::code)
                .isEqualTo("unknown_value");
    }
}
