package be.sentum.customer.account;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.testing.Mailbox;
import be.sentum.testing.ReceivedMail;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithSentumServers
class WelcomeLetterTest {

    private static final Pattern BLOCK = Pattern.compile("<section[^>]*>(.*?)</section>", Pattern.DOTALL);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl | Uw recht om bezwaar te maken tegen reclame        | bezwaar maken tegen het gebruik  | bestellingen uit te voeren
            fr | Votre droit de vous opposer à la publicité        | vous opposer à l’utilisation     | exécuter vos commandes
            de | Ihr Recht, der Werbung zu widersprechen           | für Werbung widersprechen        | Ihre Bestellungen auszuführen
            en | Your right to object to advertising               | object at any time               | to carry out your orders
            """)
    @DisplayName("REQ-OBJ-03: the welcome letter has the right to object in a block of its own")
    void the_right_to_object_stands_in_a_block_of_its_own(
            String language, String heading, String right, String otherText) {
        String email = Api.email();

        Api.register(Api.customer(Api.login()), email, language);

        ReceivedMail mail = Mailbox.of(email).only();
        Matcher block = BLOCK.matcher(mail.html());
        assertThat(block.find()).as("one block").isTrue();
        assertThat(block.group(1))
                .contains("<h2", heading, right, "/unsubscribe/")
                .doesNotContain(otherText);
        assertThat(block.find()).as("and only one").isFalse();
        assertThat(mail.html()).contains("<html lang=\"" + language + "\"", otherText);
        assertThat(mail.text()).contains("-----\n" + heading + "\n").contains(right);
        assertThat(mail.text()).doesNotContain(email);
    }
}
