package be.sentum.personaldata.retention.hold;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.events.privacy.erasure.Blocker;
import be.sentum.events.privacy.erasure.ErasurePlanRequested;
import be.sentum.events.privacy.erasure.ErasurePlanned;
import be.sentum.events.privacy.retention.LegalHoldNoted;
import be.sentum.events.privacy.retention.LegalHoldPlaced;
import be.sentum.events.privacy.retention.LegalHoldReleased;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
class LegalHoldTest {

    @Inject
    LegalHolds holds;

    private final KafkaProbe kafka = KafkaProbe.shared();
    private final UUID subject = UUID.randomUUID();

    @Test
    @DisplayName("REQ-RET-03: a hold is noted, blocks the plan of an erasure, and is released")
    void a_hold_is_on_until_it_is_released() {
        UUID hold = place(List.of());

        awaitState(hold, "held");
        assertThat(holds.isHeld(subject)).isTrue();
        assertThat(plan().blockers()).contains(new Blocker("legal_hold", 1));

        kafka.send(new LegalHoldReleased(hold, subject, Instant.now()));
        awaitState(hold, "released");
        assertThat(holds.isHeld(subject)).isFalse();
        assertThat(plan().blockers()).isEmpty();
    }

    @Test
    @DisplayName("REQ-RET-03: a hold told again, also after its release, changes nothing")
    void a_hold_told_again_changes_nothing() {
        UUID hold = place(List.of("library"));
        awaitState(hold, "held");
        place(hold, List.of("library"));
        kafka.send(new LegalHoldReleased(hold, subject, Instant.now()));
        awaitState(hold, "released");

        place(hold, List.of("library"));

        UUID next = place(List.of("library"));
        awaitState(next, "held");
        assertThat(holds.on(subject)).as("only the new one").isOne();
    }

    @Test
    @DisplayName("REQ-RET-03: a hold that is about other services is nothing to this one")
    void a_hold_of_others_is_ignored() {
        place(List.of("billing"));
        UUID ours = place(List.of("library", "billing"));

        awaitState(ours, "held");
        assertThat(holds.on(subject)).isOne();
    }

    private UUID place(List<String> services) {
        return place(UUID.randomUUID(), services);
    }

    private UUID place(UUID hold, List<String> services) {
        kafka.send(new LegalHoldPlaced(hold, subject, services, List.of(), Instant.now()));
        return hold;
    }

    private void awaitState(UUID hold, String state) {
        kafka.await(
                LegalHoldNoted.class,
                noted -> noted.holdId().equals(hold) && noted.state().equals(state));
    }

    private ErasurePlanned plan() {
        UUID request = UUID.randomUUID();
        kafka.send(new ErasurePlanRequested(request, subject));
        return kafka.await(ErasurePlanned.class, planned -> planned.requestId().equals(request));
    }
}
