package be.sentum.billing.domain.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StructuredReferenceTest {

    @ParameterizedTest(name = "section 18: {0} is written {1}")
    @CsvSource({
        "1,+++000/0000/00101+++",
        "97,+++000/0000/09797+++",
        "1234567890,+++123/4567/89002+++",
        "900000001,+++090/0000/00151+++"
    })
    void check_digits_are_the_remainder_by_97_or_97(long base, String written) {
        assertThat(new StructuredReference(base).written()).isEqualTo(written);
        assertThat(StructuredReference.parse(written)).isEqualTo(new StructuredReference(base));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+++123/4567/89003+++", "123/4567/89002", "+++123/4567/8900+++", "+++12a/4567/89002+++", ""})
    void anything_else_is_refused(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> StructuredReference.parse(written));
    }

    @Test
    void more_than_ten_digits_do_not_fit() {
        assertThatIllegalArgumentException().isThrownBy(() -> new StructuredReference(10_000_000_000L));
    }
}
