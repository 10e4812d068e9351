package be.sentum.billing.domain.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IbanTest {

    @ParameterizedTest(name = "section 18: {0} is one")
    @ValueSource(strings = {"BE68539007547034", "BE80001000000177", "be68 5390 0754 7034"})
    void valid_accounts_are_taken(String text) {
        assertThat(new Iban(text).value()).startsWith("BE").hasSize(16);
    }

    @ParameterizedTest(name = "section 18: {0} is none")
    @ValueSource(strings = {"BE68539007547035", "BE68539007547", "NL91ABNA0417164300", "BE69539007547034", ""})
    void others_are_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Iban(text));
    }
}
