package be.sentum.consent.adapter.out.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.sentum.consent.application.port.in.upkeep.RepeatDecisions;
import be.sentum.events.consent.DecisionChanged;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
class RepeatedDecisionsTest {

    @Inject
    RepeatDecisions repeatDecisions;

    @Inject
    DataSource database;

    private final UUID objector = UUID.randomUUID();

    @Test
    @DisplayName("REQ-CON-05: a decision that the topic would forget is repeated, as it was and once a round")
    void a_decision_is_repeated_once_a_round() throws SQLException {
        run("""
                insert into last_act (subject_id, purpose, act, version, event_id, major, occurred_at, stated)
                values ('%s', 'P06', 'OBJECTED', 4, gen_random_uuid(), 0, now() - interval '200 d', 'objection')""".formatted(objector));

        run("update decision_round set began_at = now() - interval '4 d', next_place = null");
        untilTheRoundIsComplete();

        Awaitility.await().untilAsserted(() -> assertThat(told()).hasSize(1));
        assertThat(told().getFirst().decision()).isEqualTo("denied");
        assertThat(told().getFirst().reason()).isEqualTo("objection");
        assertThat(told().getFirst().version()).isEqualTo(4);

        assertThat(repeatDecisions.handle()).isZero();

        run("update decision_round set began_at = now() - interval '4 d'");
        untilTheRoundIsComplete();
        Awaitility.await().untilAsserted(() -> assertThat(told()).hasSize(2));
    }

    @Test
    @DisplayName("REQ-CHD-01: what was told of somebody who never did anything is repeated too, allowed or denied")
    void what_was_told_without_an_act_is_repeated() throws SQLException {
        UUID adult = UUID.randomUUID();
        run("""
                insert into last_act (subject_id, purpose, version, occurred_at, stated)
                values ('%s', 'P06', 2, now(), 'legitimate_interest'), ('%s', 'P10', 1, now(), 'minor')""".formatted(adult, adult));

        run("update decision_round set began_at = now() - interval '4 d', next_place = null");
        untilTheRoundIsComplete();

        Awaitility.await()
                .untilAsserted(() -> assertThat(told(adult))
                        .extracting(DecisionChanged::purpose, DecisionChanged::decision, DecisionChanged::version)
                        .containsExactlyInAnyOrder(tuple("P06", "allowed", 2L), tuple("P10", "denied", 1L)));
    }

    private List<DecisionChanged> told() {
        return told(objector);
    }

    private static List<DecisionChanged> told(UUID subject) {
        return KafkaProbe.shared().all(DecisionChanged.class).stream()
                .filter(d -> d.subjectId().equals(subject))
                .toList();
    }

    private void untilTheRoundIsComplete() {
        Awaitility.await().untilAsserted(() -> {
            repeatDecisions.handle();
            assertThat(isComplete()).isTrue();
        });
    }

    private boolean isComplete() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement();
                var row = sql.executeQuery(
                        "select next_place is null and began_at > now() - interval '1 d'" + " from decision_round")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private void run(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
