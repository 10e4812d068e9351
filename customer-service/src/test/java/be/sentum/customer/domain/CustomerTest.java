package be.sentum.customer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.sentum.customer.domain.details.Details;
import be.sentum.customer.domain.details.Edit;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CustomerTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final Customer anna = Customer.register(
                    new CustomerId(UUID.randomUUID()), new Login("anna"), Drafts.details(Drafts.anna()), "2026-11", NOW)
            .customer();

    @Test
    void a_new_customer_has_version_one_and_belongs_to_the_log_in() {
        assertThat(anna.version()).isEqualTo(1);
        assertThat(anna.belongsTo(new Login("anna"))).isTrue();
        assertThat(anna.belongsTo(new Login("bram"))).isFalse();
    }

    @Test
    void a_change_raises_the_version_and_names_the_fields() {
        Details changed = Drafts.details(
                Drafts.phone(new Edit.Replace<>("+32 9 123 45 67")).applyTo(anna.details()));

        assertThat(anna.change(changed, NOW))
                .hasValueSatisfying(event -> assertThat(event.fields()).containsExactly("phone"));
        assertThat(anna.version()).isEqualTo(2);
        assertThat(anna.details()).isEqualTo(changed);
    }

    @Test
    void the_same_details_are_no_change() {
        assertThat(anna.change(Drafts.details(Drafts.anna()), NOW)).isEmpty();
        assertThat(anna.version()).isEqualTo(1);
    }

    @Test
    void a_person_does_not_become_a_company() {
        Details company = Drafts.details(Drafts.company("Bakkerij Peeters", null));

        assertThatIllegalArgumentException().isThrownBy(() -> anna.change(company, NOW));
    }
}
