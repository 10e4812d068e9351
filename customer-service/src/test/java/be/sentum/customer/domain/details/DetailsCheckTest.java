package be.sentum.customer.domain.details;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.customer.domain.Drafts;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class DetailsCheckTest {

    @Test
    void details_survive_the_way_to_a_draft_and_back() {
        Details anna = Drafts.details(Drafts.anna());

        assertThat(Drafts.details(anna.toDraft())).isEqualTo(anna);
    }

    @Test
    void a_person_has_both_names_and_a_company_its_own() {
        assertThat(violations(Drafts.person(null, " ", "anna@example.org")))
                .containsExactly(new Violation("givenName", "required"), new Violation("familyName", "required"));
        assertThat(violations(Drafts.company(null, null))).containsExactly(new Violation("companyName", "required"));
    }

    @Test
    void every_invalid_field_is_named_at_once() {
        DetailsDraft draft = new DetailsDraft(
                "ROBOT", "x".repeat(101), null, null, "0566988258", "BE1", null, "12", "es", null, null);

        assertThat(violations(draft))
                .containsExactlyInAnyOrder(
                        new Violation("kind", "unknown_value"),
                        new Violation("givenName", "too_long"),
                        new Violation("enterpriseNumber", "checksum"),
                        new Violation("vatNumber", "invalid_format"),
                        new Violation("email", "required"),
                        new Violation("phone", "invalid_format"),
                        new Violation("language", "unknown_value"));
    }

    @Test
    void a_belgian_vat_number_of_another_enterprise_is_refused() {
        DetailsDraft company = Drafts.company("Bakkerij Peeters", "0403170701");
        DetailsDraft draft = new DetailsDraft(
                company.kind(),
                null,
                null,
                company.companyName(),
                company.enterpriseNumber(),
                "BE0566988259",
                company.email(),
                null,
                company.language(),
                null,
                null);

        assertThat(violations(draft)).containsExactly(new Violation("vatNumber", "mismatch"));
    }

    @Test
    void each_address_is_checked_under_its_own_path() {
        AddressDraft good = Drafts.address("BILLING");
        AddressDraft bad = new AddressDraft("HOME", null, "7", null, "0999", "Gent", "BE");

        assertThat(violations(with(List.of(good, bad))))
                .containsExactlyInAnyOrder(
                        new Violation("addresses[1].type", "unknown_value"),
                        new Violation("addresses[1].street", "required"));
        assertThat(violations(with(List.of(new AddressDraft("BILLING", "a", "7", null, "0999", "Gent", "BE")))))
                .containsExactly(new Violation("addresses[0].postalCode", "invalid_format"));
    }

    @Test
    void ten_addresses_are_enough() {
        assertThat(violations(with(Collections.nCopies(10, Drafts.address("DELIVERY")))))
                .isEmpty();
        assertThat(violations(with(Collections.nCopies(11, Drafts.address("DELIVERY")))))
                .containsExactly(new Violation("addresses", "too_many"));
    }

    @Test
    void line_breaks_in_a_name_are_refused() {
        assertThat(violations(Drafts.person("Anna\r\nBcc: x", "Peeters", "anna@example.org")))
                .containsExactly(new Violation("givenName", "forbidden_character"));
    }

    private static DetailsDraft with(List<AddressDraft> addresses) {
        DetailsDraft anna = Drafts.anna();
        return new DetailsDraft(
                anna.kind(),
                anna.givenName(),
                anna.familyName(),
                null,
                null,
                null,
                anna.email(),
                null,
                anna.language(),
                null,
                addresses);
    }

    private static List<Violation> violations(DetailsDraft draft) {
        return switch (DetailsCheck.of(draft, 10)) {
            case DetailsCheck.Valid valid -> List.of();
            case DetailsCheck.Invalid invalid -> invalid.violations();
        };
    }
}
