package be.sentum.customer.domain.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors of the requirements catalogue, section 18. */
class VatNumberTest {

    @ParameterizedTest
    @CsvSource({
        "BE0566988259, BE0566988259",
        "BE 0566.988.259, BE0566988259",
        "be0566988259, BE0566988259",
        "BE566988259, BE0566988259",
        "NL123456789B01, NL123456789B01",
        "FR40303265045, FR40303265045",
    })
    @DisplayName("Section 18: valid VAT numbers are taken; the old Belgian form gets its 0")
    void a_valid_number_is_taken(String text, String kept) {
        assertThat(VatNumber.of(text).value()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "BE566988258, checksum",
        "BE2566988259, prefix",
        "BE05669882591, invalid_format",
        "0566988259, invalid_format",
        "B1, invalid_format",
    })
    @DisplayName("Section 18: invalid VAT numbers are refused with their code")
    void an_invalid_number_is_refused(String text, String code) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> VatNumber.of(text))
                .extracting(InvalidValue::code)
                .isEqualTo(code);
    }

    @Test
    @DisplayName("Section 18: of the old form of nine digits we remember that it was given so")
    void the_old_form_is_remembered() {
        assertThat(VatNumber.of("BE 566.988.259")).isEqualTo(new VatNumber("BE0566988259", "BE566988259"));
        assertThat(VatNumber.of("BE0566988259").normalisedFrom()).isNull();
        assertThat(VatNumber.of("BE 566.988.259").asGiven()).isEqualTo("BE566988259");
    }

    @Test
    void a_belgian_number_belongs_to_one_enterprise() {
        VatNumber vat = VatNumber.of("BE0566988259");

        assertThat(vat.belongsTo(new EnterpriseNumber("0566988259"))).isTrue();
        assertThat(vat.belongsTo(new EnterpriseNumber("0403170701"))).isFalse();
    }
}
