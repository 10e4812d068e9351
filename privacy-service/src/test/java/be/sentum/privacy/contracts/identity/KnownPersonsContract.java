package be.sentum.privacy.contracts.identity;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.application.port.out.identity.KnownContacts;
import be.sentum.privacy.application.port.out.identity.KnownContacts.Contact;
import be.sentum.privacy.application.port.out.identity.KnownFacts;
import be.sentum.privacy.domain.identity.Fact;
import be.sentum.privacy.domain.identity.MailAddress;
import be.sentum.privacy.domain.request.intake.Language;
import be.sentum.privacy.domain.subject.SubjectId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link KnownContacts} and {@link KnownFacts} does. */
public abstract class KnownPersonsContract {

    private final SubjectId anna = new SubjectId(UUID.randomUUID());
    private final SubjectId bram = new SubjectId(UUID.randomUUID());
    private final String fingerprint = UUID.randomUUID().toString();

    protected abstract KnownContacts contacts();

    protected abstract KnownFacts facts();

    @Test
    public void everybody_with_an_address_is_found() {
        contacts().keep(anna, 1, contact("home@example.org"), fingerprint);
        contacts().keep(bram, 1, contact("home@example.org"), fingerprint);

        assertThat(contacts().withAddress(fingerprint)).containsExactlyInAnyOrder(anna, bram);
        assertThat(contacts().withAddress("another")).isEmpty();
        assertThat(contacts().of(anna)).contains(contact("home@example.org"));
    }

    @Test
    public void only_a_newer_card_changes_the_address() {
        contacts().keep(anna, 2, contact("new@example.org"), fingerprint);
        contacts().keep(anna, 1, contact("old@example.org"), fingerprint + "old");
        assertThat(contacts().of(anna)).contains(contact("new@example.org"));

        contacts().keep(anna, 3, contact("newest@example.org"), fingerprint + "newest");

        assertThat(contacts().withAddress(fingerprint)).isEmpty();
        assertThat(contacts().withAddress(fingerprint + "newest")).containsExactly(anna);
    }

    @Test
    public void somebody_is_found_by_the_sha256_of_the_address_in_lower_case() {
        // printf %s hash@example.org | sha256sum
        String hex = "a24956c7ceb50eed30211d11577987dbc3710e9033310e6c29e1ced06ca3bd2d";
        contacts().keep(anna, 1, contact("Hash@Example.org"), fingerprint);

        assertThat(contacts().withAddressSha256(hex)).contains(anna);
        assertThat(contacts().withAddressSha256("0".repeat(64))).isEmpty();
    }

    @Test
    public void a_fact_is_known_of_its_person_only() {
        facts().keep(anna, Fact.Kind.ORDER_NUMBER, fingerprint);
        facts().keep(anna, Fact.Kind.ORDER_NUMBER, fingerprint);

        assertThat(facts().knows(anna, Fact.Kind.ORDER_NUMBER, fingerprint)).isTrue();
        assertThat(facts().knows(anna, Fact.Kind.INVOICE_NUMBER, fingerprint)).isFalse();
        assertThat(facts().knows(bram, Fact.Kind.ORDER_NUMBER, fingerprint)).isFalse();
    }

    @Test
    public void who_is_forgotten_is_unknown() {
        contacts().keep(anna, 1, contact("home@example.org"), fingerprint);
        facts().keep(anna, Fact.Kind.ORDER_NUMBER, fingerprint);

        contacts().forget(anna);
        facts().forget(anna);

        assertThat(contacts().of(anna)).isEmpty();
        assertThat(contacts().withAddress(fingerprint)).isEmpty();
        assertThat(facts().knows(anna, Fact.Kind.ORDER_NUMBER, fingerprint)).isFalse();
    }

    private static Contact contact(String address) {
        return new Contact(new MailAddress(address), Language.NL);
    }
}
