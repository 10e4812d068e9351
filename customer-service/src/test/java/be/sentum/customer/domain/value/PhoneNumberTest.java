package be.sentum.customer.domain.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "+32 470 12 34 56, +32470123456",
        "0470/12.34.56, 0470123456",
        "09 123 45 67, 091234567",
        "0032 470 12 34 56, 0032470123456",
        "+32 470 12 30 62, +32470123062", // has the checksum of a national register number
        "+33 1 23 45 67 89, +33123456789",
    })
    @DisplayName("Section 18: a phone number is not taken for a national register number")
    void a_phone_number_is_taken(String text, String kept) {
        assertThat(new PhoneNumber(text).value()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "85073003328, national_register_number_not_allowed",
        "85.07.30-033.28, national_register_number_not_allowed",
        "+85073003328, national_register_number_not_allowed",
        "12, invalid_format",
        "+32 470 call me, invalid_format",
        "12345678901234567, invalid_format",
    })
    @DisplayName("Section 18: a national register number is no phone number")
    void what_is_none_is_refused(String text, String code) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new PhoneNumber(text))
                .extracting(InvalidValue::code)
                .isEqualTo(code);
    }
}
