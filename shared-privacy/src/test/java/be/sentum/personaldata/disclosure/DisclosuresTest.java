package be.sentum.personaldata.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import be.sentum.events.Topic;
import be.sentum.events.privacy.DisclosureMade;
import be.sentum.events.privacy.RecipientRegistered;
import be.sentum.events.privacy.TransferMechanismChanged;
import be.sentum.events.privacy.TransferRegistered;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
class DisclosuresTest {

    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    @Inject
    Disclosures disclosures;

    private final KafkaProbe privacy = KafkaProbe.shared();
    private final String recipient = "recipient-" + UUID.randomUUID();
    private final UUID anna = UUID.randomUUID();

    @Test
    @DisplayName("REQ-NTF-01: what leaves is told with its fields, and without values")
    void a_disclosure_is_told() {
        registered("BE", null);
        UUID id = UUID.randomUUID();

        Verdict verdict = tell(id);

        assertThat(verdict).isEqualTo(Verdict.ALLOWED);
        assertThat(privacy.await(DisclosureMade.class, e -> e.disclosureId().equals(id)))
                .satisfies(told -> {
                    assertThat(told.subjectId()).isEqualTo(anna);
                    assertThat(told.recipient()).isEqualTo(recipient);
                    assertThat(told.fields()).containsExactly("name", "delivery_address");
                    assertThat(told.basis()).isEqualTo("contract");
                    assertThat(told.transferRef()).isNull();
                });
    }

    @Test
    @DisplayName("REQ-LB-06: nobody registered, or no longer registered, gets nothing")
    void an_unknown_or_ended_recipient_gets_nothing() {
        assertThat(tell(UUID.randomUUID())).isEqualTo(Verdict.RECIPIENT_NOT_REGISTERED);

        registered("BE", null);
        registration("BE", LocalDate.of(2021, 1, 1));

        await().until(() -> disclosures.mayReceive(recipient, "P03") == Verdict.RECIPIENT_NOT_REGISTERED);
        assertThat(tell(UUID.randomUUID())).isEqualTo(Verdict.RECIPIENT_NOT_REGISTERED);
    }

    @Test
    @DisplayName("REQ-XFR-01: suspending a mechanism stops what rests on it, and it goes on when lifted")
    void a_suspended_mechanism_stops_disclosures() {
        registration("US", null);
        await().until(() -> disclosures.mayReceive(recipient, "P03") == Verdict.TRANSFER_NOT_ALLOWED);

        privacy.send(new TransferRegistered(recipient, "US", "BCR", "BCR-2026-1", SINCE, null));
        await().until(() -> disclosures.mayReceive(recipient, "P03") == Verdict.ALLOWED);
        UUID id = UUID.randomUUID();
        assertThat(tell(id)).isEqualTo(Verdict.ALLOWED);
        assertThat(privacy.await(DisclosureMade.class, e -> e.disclosureId().equals(id))
                        .transferRef())
                .isEqualTo("BCR-2026-1");

        privacy.send(new TransferMechanismChanged("BCR", true, Instant.now()));
        await().until(() -> disclosures.mayReceive(recipient, "P03") == Verdict.TRANSFER_NOT_ALLOWED);
        assertThat(tell(UUID.randomUUID())).isEqualTo(Verdict.TRANSFER_NOT_ALLOWED);

        privacy.send(new TransferMechanismChanged("BCR", false, Instant.now()));
        await().until(() -> disclosures.mayReceive(recipient, "P03") == Verdict.ALLOWED);

        privacy.sendTombstone(Topic.PRIVACY_RECIPIENTS, recipient + "/US/BCR");
        await().until(() -> disclosures.mayReceive(recipient, "P03") == Verdict.TRANSFER_NOT_ALLOWED);
    }

    @Test
    @DisplayName("REQ-NTF-01: without a transaction there is no entry, hence nothing may leave")
    void nothing_leaves_outside_a_transaction() {
        registered("BE", null);

        assertThatThrownBy(() -> disclosures.tell(disclosure(UUID.randomUUID())))
                .isInstanceOf(IllegalStateException.class);
    }

    private Verdict tell(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> disclosures.tell(disclosure(id)));
    }

    private Disclosure disclosure(UUID id) {
        return new Disclosure(id, anna, recipient, "P03", Basis.CONTRACT, List.of("name", "delivery_address"));
    }

    private void registered(String country, @Nullable LocalDate until) {
        registration(country, until);
        await().until(() -> disclosures.mayReceive(recipient, "P03") == Verdict.ALLOWED);
    }

    private void registration(String country, @Nullable LocalDate until) {
        privacy.send(
                new RecipientRegistered(recipient, "Carrier", "controller", List.of("P03"), country, SINCE, until));
    }
}
