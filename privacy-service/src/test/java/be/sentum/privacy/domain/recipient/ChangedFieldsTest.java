package be.sentum.privacy.domain.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangedFieldsTest {

    @ParameterizedTest(name = "{0} of the card, disclosed as {1}: {2}")
    @CsvSource({
        "addresses, delivery_address, true",
        "addresses, address, true",
        "addresses, email, false",
        "email, email, true",
        "email, delivery_address, false",
        "familyName, name, true",
        "vatNumber, vat_number, true",
        "phone, phone, true",
        "deliveryAddress, delivery_address, true",
        "phone, profile, true",
        "payment_record, payment_record, true",
        "payment_record, name, false"
    })
    void a_changed_field_is_found_under_its_disclosed_names(String changed, String disclosed, boolean found) {
        assertThat(ChangedFields.of(List.of(changed)).touch(List.of("score", disclosed)))
                .isEqualTo(found);
    }
}
