package be.sentum.billing.domain.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnterpriseNumberTest {

    @ParameterizedTest(name = "section 18: {0} is one")
    @ValueSource(strings = {"0566.988.259", "0403.170.701", "0694.679.950", "1000000120", "0970000097"})
    void valid_numbers_are_taken(String text) {
        assertThat(EnterpriseNumber.of(text).digits()).isEqualTo(text.replace(".", ""));
    }

    @ParameterizedTest(name = "section 18: {0} is none")
    @ValueSource(strings = {"0566988258", "2000000120", "566988259", "05669882590", "056698825a", ""})
    void others_are_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> EnterpriseNumber.of(text));
    }

    @Test
    void it_is_written_with_dots() {
        assertThat(EnterpriseNumber.of("0566988259").written()).isEqualTo("0566.988.259");
    }
}
