package be.sentum.privacy.adapter.out.receivers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.sentum.events.privacy.DisclosureMade;
import be.sentum.events.privacy.RecipientRegistered;
import be.sentum.events.privacy.TransferMechanismChanged;
import be.sentum.events.privacy.TransferRegistered;
import be.sentum.privacy.application.port.out.transfer.Receivers;
import be.sentum.privacy.application.port.out.transfer.Receivers.Answer;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
class SuspendedReceiversTest {

    @Inject
    Receivers receivers;

    private final KafkaProbe kafka = KafkaProbe.shared();

    @Test
    @DisplayName("REQ-XFR-01: a suspended mechanism stops a direct transfer that rests on it, until it is lifted")
    void nothing_goes_to_a_receiver_whose_mechanism_is_suspended() {
        String code = "abroad-" + UUID.randomUUID();
        kafka.send(new RecipientRegistered(
                code, "Abroad Inc", "controller", List.of("P13"), "US", LocalDate.of(2020, 1, 1), null));
        kafka.send(new TransferRegistered(code, "US", "adequacy", "2023/1795", LocalDate.of(2023, 7, 10), null));
        await().until(() -> receivers.mayReceive(code) == Answer.ALLOWED);

        suspended(true);

        await().until(() -> receivers.mayReceive(code) == Answer.NOTHING_CARRIES_IT);
        assertThat(kafka.all(DisclosureMade.class))
                .noneMatch(told -> told.recipient().equals(code));
        suspended(false);
        await().until(() -> receivers.mayReceive(code) == Answer.ALLOWED);
    }

    private void suspended(boolean suspended) {
        kafka.send(new TransferMechanismChanged("adequacy", suspended, Instant.now()));
    }
}
