package be.sentum.billing.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentReferenceTest {

    @ParameterizedTest
    @CsvSource({
        "+++090/9337/55493+++, +++090/9337/55493+++",
        "***090/9337/55493***, +++090/9337/55493+++",
        "090933755493, +++090/9337/55493+++",
        "' 090 9337 55493 ', +++090/9337/55493+++",
        "7k3m9qx2d4, 7K3M9QX2D4"
    })
    void a_reference_is_understood_however_it_was_typed(String given, String written) {
        assertThat(PaymentReference.read(given)).map(PaymentReference::written).contains(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "+++090/9337/55494+++", "'; drop table payment", "naïve", "-7K3"})
    void what_can_be_no_reference_is_none(String given) {
        assertThat(PaymentReference.read(given)).isEmpty();
    }
}
