package be.sentum.personaldata.subject;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.events.Topic;
import be.sentum.messaging.SubjectGate;
import be.sentum.personaldata.library.Rows;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
@DisplayName("REQ-ERA-07: events about the erased come too late")
class ErasedSubjectGateTest {

    @Inject
    SubjectGate gate;

    @Inject
    Rows rows;

    @Inject
    DataSource database;

    private final UUID anna = UUID.randomUUID();
    private final UUID bram = UUID.randomUUID();

    @Test
    void of_many_subjects_only_the_erased_are_too_late() throws Exception {
        erase(anna);

        Set<UUID> late = tooLate(Topic.ORDER_EVENTS, Set.of(anna, bram, UUID.randomUUID()));

        assertThat(late).containsExactly(anna);
    }

    @Test
    void the_topics_of_the_rights_pass() throws Exception {
        erase(anna);

        assertThat(tooLate(Topic.PRIVACY_COMMANDS, Set.of(anna))).isEmpty();
    }

    @Test
    void who_is_being_erased_is_waited_for_and_then_too_late() throws Exception {
        CompletableFuture<Set<UUID>> asked;
        try (Connection erasure = database.getConnection()) {
            erasure.setAutoCommit(false);
            SubjectLock.exclude(erasure, anna);
            asked = CompletableFuture.supplyAsync(() -> tooLate(Topic.ORDER_EVENTS, Set.of(anna, bram)));
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> !rows.select("select 1 from pg_locks where locktype = 'advisory' and not granted")
                            .isEmpty());
            assertThat(asked).isNotDone();
            erase(anna);
            erasure.commit();
        }

        assertThat(asked.get()).containsExactly(anna);
    }

    private Set<UUID> tooLate(Topic topic, Set<UUID> subjects) {
        return QuarkusTransaction.requiringNew().call(() -> gate.tooLate(topic, subjects));
    }

    private void erase(UUID subject) throws Exception {
        rows.run(
                "insert into erased_subject (subject_id, request_id, erased_at, retained_until)"
                        + " values (?, gen_random_uuid(), now(), current_date + 1)",
                subject);
    }
}
