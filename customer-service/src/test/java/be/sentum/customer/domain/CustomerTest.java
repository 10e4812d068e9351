package be.sentum.customer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.sentum.customer.domain.details.Details;
import be.sentum.customer.domain.details.Edit;
import be.sentum.customer.domain.origin.Origin;
import be.sentum.customer.domain.origin.Source;
import be.sentum.customer.domain.statement.Statement;
import be.sentum.customer.domain.statement.StatementText;
import be.sentum.customer.domain.value.EmailAddress;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CustomerTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private static final Instant LATER = Instant.parse("2026-12-01T10:00:00Z");

    private final Customer anna = Customer.register(
                    Drafts.registration(UUID.randomUUID(), NOW),
                    new Login("anna"),
                    Drafts.details(Drafts.anna()),
                    Drafts.person())
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

        assertThat(anna.change(changed, Drafts.person(), LATER))
                .hasValueSatisfying(event -> assertThat(event.fields()).containsExactly("phone"));
        assertThat(anna.version()).isEqualTo(2);
        assertThat(anna.details()).isEqualTo(changed);
    }

    @Test
    void the_same_details_are_no_change() {
        assertThat(anna.change(Drafts.details(Drafts.anna()), Drafts.person(), LATER))
                .isEmpty();
        assertThat(anna.version()).isEqualTo(1);
    }

    @Test
    @DisplayName("REQ-GEN-04: of each field it is known who entered it and since when it is valid")
    void a_field_has_its_origin() {
        assertThat(anna.origins().byField().keySet())
                .containsExactlyInAnyOrder(
                        "givenName", "familyName", "email", "phone", "language", "adult", "addresses");
        assertThat(anna.origins().byField())
                .allSatisfy((field, origin) -> assertThat(origin).isEqualTo(new Origin(Source.PERSON, NOW, null)));
    }

    @Test
    @DisplayName("REQ-GEN-04: a changed field has a new origin, a removed one has none, the others keep theirs")
    void a_change_gives_a_new_origin() {
        Details changed = Drafts.details(
                Drafts.phone(new Edit.Replace<>("+32 9 123 45 67")).applyTo(anna.details()));
        Details removed = Drafts.details(Drafts.phone(new Edit.Remove<>()).applyTo(anna.details()));

        anna.change(changed, Actor.staff("agent", "P01"), LATER);

        assertThat(anna.origins().byField())
                .containsEntry("phone", new Origin(Source.STAFF, LATER, null))
                .containsEntry("email", new Origin(Source.PERSON, NOW, null));
        anna.change(removed, Drafts.person(), LATER);
        assertThat(anna.origins().byField()).doesNotContainKey("phone");
    }

    @Test
    @DisplayName("REQ-GEN-04: an address that the log-in vouches for is verified, another is not")
    void an_address_of_the_log_in_is_verified() {
        Details details = Drafts.details(Drafts.anna());
        Registration registration = Drafts.registration(UUID.randomUUID(), NOW);
        Actor vouched = Actor.person(new EmailAddress("ANNA@example.org"));
        Actor other = Actor.person(new EmailAddress("anna@example.com"));

        assertThat(Customer.register(registration, null, details, vouched)
                        .customer()
                        .origins()
                        .byField())
                .containsEntry("email", new Origin(Source.PERSON, NOW, NOW))
                .containsEntry("phone", new Origin(Source.PERSON, NOW, null));
        assertThat(Customer.register(registration, null, details, other)
                        .customer()
                        .origins()
                        .byField())
                .containsEntry("email", new Origin(Source.PERSON, NOW, null));
    }

    @Test
    @DisplayName("REQ-GEN-04: a code that came back proves the address it was sent to, not a newer one")
    void a_code_that_came_back_proves_the_address() {
        Instant before = NOW.minusSeconds(1);
        Instant after = NOW.plusSeconds(1);

        assertThat(linked(after).origins().byField()).containsEntry("email", new Origin(Source.STAFF, NOW, LATER));
        assertThat(linked(before).origins().byField()).containsEntry("email", new Origin(Source.STAFF, NOW, null));
    }

    private static Customer linked(Instant codeSentAt) {
        Customer customer = Customer.register(
                        Drafts.registration(UUID.randomUUID(), NOW),
                        null,
                        Drafts.details(Drafts.anna()),
                        Actor.staff("agent", "P01"))
                .customer();
        assertThat(customer.link(new Login("anna"), codeSentAt, LATER)).isPresent();
        return customer;
    }

    @Test
    @DisplayName("REQ-REC-02: a statement stands beside what it contests, which stays as it is")
    void a_statement_changes_no_value() {
        Details before = anna.details();
        Statement statement =
                new Statement(UUID.randomUUID(), "familyName", new StatementText("It is Peeters-Claes."), LATER);

        anna.state(statement);

        assertThat(anna.statements()).containsExactly(statement);
        assertThat(anna.details()).isEqualTo(before);
        assertThat(anna.version()).isEqualTo(2);
    }

    @Test
    void a_person_does_not_become_a_company() {
        Details company = Drafts.details(Drafts.company("Bakkerij Peeters", null));

        assertThatIllegalArgumentException().isThrownBy(() -> anna.change(company, Drafts.person(), LATER));
    }
}
