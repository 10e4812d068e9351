package be.sentum.customer.domain.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The vectors of the requirements catalogue, section 18. */
class EnterpriseNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"0566.988.259", "0403.170.701", "0694.679.950", "1000000120", "0970000097"})
    @DisplayName("Section 18: valid enterprise numbers are taken, kept as ten digits")
    void a_valid_number_is_kept_as_ten_digits(String text) {
        assertThat(new EnterpriseNumber(text).value()).isEqualTo(text.replace(".", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "0566988258, checksum",
        "0403170702, checksum",
        "2000000120, prefix",
        "8566988259, prefix",
        "566988259, invalid_format",
        "05669882590, invalid_format",
        "056698825x, invalid_format",
        "'', invalid_format",
    })
    @DisplayName("Section 18: invalid enterprise numbers are refused with their code")
    void an_invalid_number_is_refused(String text, String code) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new EnterpriseNumber(text))
                .extracting(InvalidValue::code)
                .isEqualTo(code);
    }
}
