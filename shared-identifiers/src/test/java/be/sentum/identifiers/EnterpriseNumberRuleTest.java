package be.sentum.identifiers;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.identifiers.EnterpriseNumberRule.Fault;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Section 18: enterprise numbers")
class EnterpriseNumberRuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"0566988259", "0403170701", "0694679950", "1000000120", "0970000097"})
    void nothing_is_wrong_with_these(String digits) {
        assertThat(EnterpriseNumberRule.fault(digits)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0566988258, CHECKSUM",
        "0403170702, CHECKSUM",
        "2000000120, PREFIX",
        "8566988259, PREFIX",
        "566988259, FORM",
        "0566.988.259, FORM",
        "056698825x, FORM",
        "０５６６９８８２５９, FORM",
        "'', FORM",
    })
    void the_first_fault_is_named(String digits, Fault fault) {
        assertThat(EnterpriseNumberRule.fault(digits)).contains(fault);
    }
}
