package be.sentum.mail.sending;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.events.privacy.DisclosureMade;
import be.sentum.events.privacy.RecipientRegistered;
import be.sentum.events.privacy.TransferMechanismChanged;
import be.sentum.events.privacy.TransferRegistered;
import be.sentum.mail.Letter;
import be.sentum.mail.Letters;
import be.sentum.mail.Rows;
import be.sentum.personaldata.disclosure.Disclosures;
import be.sentum.personaldata.disclosure.Verdict;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.Mailbox;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
@TestProfile(DisclosedPostTest.WithMailer.class)
class DisclosedPostTest {

    private static final String MAILER = "mailer-of-this-test";

    @Inject
    Letters letters;

    @Inject
    Rows rows;

    @Inject
    Disclosures disclosures;

    private final KafkaProbe privacy = KafkaProbe.shared();

    @Test
    @DisplayName("REQ-LB-06, REQ-NTF-01: a letter waits for a registered mailer, and its leaving is in the log")
    void a_letter_leaves_when_its_mailer_is_registered_and_the_log_has_it() throws Exception {
        // The other test may have registered it before.
        privacy.send(new RecipientRegistered(
                MAILER,
                "Mailer",
                "processor",
                List.of("P01"),
                "BE",
                LocalDate.of(2020, 1, 1),
                LocalDate.of(2020, 12, 31)));
        Awaitility.await().until(() -> disclosures.mayReceive(MAILER, "P01") != Verdict.ALLOWED);
        UUID subject = UUID.randomUUID();
        String address = "a" + UUID.randomUUID() + "@example.org";
        Letter letter = Letter.about(
                UUID.randomUUID(), subject, "greeting", "nl", address, Map.of("name", "Anna", "code", "K7"));

        QuarkusTransaction.requiringNew().run(() -> letters.write(letter));
        Awaitility.await().until(() -> rows.attempts(letter.id()) > 0);
        assertThat(privacy.all(DisclosureMade.class))
                .noneMatch(e -> e.subjectId().equals(subject));
        assertThat(rows.waiting(letter.id())).isTrue();

        privacy.send(new RecipientRegistered(
                MAILER, "Mailer", "processor", List.of("P01"), "BE", LocalDate.of(2020, 1, 1), null));

        Mailbox.of(address).only();
        DisclosureMade told =
                privacy.await(DisclosureMade.class, e -> e.disclosureId().equals(letter.id()));
        assertThat(told.subjectId()).isEqualTo(subject);
        assertThat(told.recipient()).isEqualTo(MAILER);
        assertThat(told.fields()).containsExactly("email", "letter");
    }

    @Test
    @DisplayName("REQ-XFR-01: a suspended mechanism stops every letter that rests on it, until it is lifted")
    void letters_wait_while_the_mechanism_of_their_mailer_is_suspended() throws Exception {
        privacy.send(new RecipientRegistered(
                MAILER, "Mailer", "processor", List.of("P01"), "BE", LocalDate.of(2020, 1, 1), null));
        privacy.send(new TransferRegistered(MAILER, "US", "DPF", "DPF-2023", LocalDate.of(2023, 7, 10), null));
        suspended(true);
        Awaitility.await().until(() -> disclosures.mayReceive(MAILER, "P01") == Verdict.TRANSFER_NOT_ALLOWED);
        UUID subject = UUID.randomUUID();
        String address = "s" + UUID.randomUUID() + "@example.org";
        Letter letter = Letter.about(
                UUID.randomUUID(), subject, "greeting", "nl", address, Map.of("name", "Anna", "code", "K7"));

        QuarkusTransaction.requiringNew().run(() -> letters.write(letter));

        Awaitility.await().until(() -> rows.attempts(letter.id()) > 0);
        assertThat(rows.waiting(letter.id())).isTrue();
        assertThat(privacy.all(DisclosureMade.class))
                .noneMatch(told -> told.subjectId().equals(subject));

        suspended(false);
        Mailbox.of(address).only();
    }

    private void suspended(boolean suspended) {
        privacy.send(new TransferMechanismChanged("DPF", suspended, Instant.now()));
    }

    /** A mail server that somebody else runs. */
    public static class WithMailer implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "sentum.mail.mailer.recipient",
                    MAILER,
                    "sentum.mail.retry-initial",
                    "300ms",
                    "sentum.mail.retry-max",
                    "300ms");
        }
    }
}
