package be.sentum.consent.adapter.out.events;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.consent.application.port.in.upkeep.MarkDecisions;
import be.sentum.consent.application.port.out.decision.DecisionTopic;
import be.sentum.events.Topic;
import be.sentum.events.consent.DecisionsCurrent;
import be.sentum.events.consent.DefaultDecision;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
class DecisionMarksTest {

    @Inject
    MarkDecisions markDecisions;

    @Inject
    DecisionTopic decisions;

    @Inject
    DataSource database;

    @Test
    @DisplayName("REQ-CON-05: each partition is told until when it is complete, and what holds without a decision")
    void each_partition_gets_its_mark() {
        Instant before = Instant.now().minusMillis(1);

        markDecisions.handle();

        for (int partition = 0; partition < Topic.CONSENT_EVENTS.partitions(); partition++) {
            int expected = partition;
            var received = KafkaProbe.shared()
                    .awaitReceived(
                            DecisionsCurrent.class,
                            mark -> mark.partition() == expected
                                    && mark.completeUntil().isAfter(before),
                            Duration.ofSeconds(20));
            assertThat(received.record().partition()).isEqualTo(expected);
            assertThat(received.event().defaults())
                    .hasSize(19)
                    .contains(
                            new DefaultDecision("P06", "allowed", "legitimate_interest"),
                            new DefaultDecision("P09", "denied", "never_asked"),
                            new DefaultDecision("P09", "sms", "denied", "never_asked"),
                            new DefaultDecision("P04", "allowed", "legal_obligation"));
        }
    }

    @Test
    @DisplayName("REQ-CON-05: nothing is complete beyond a decision that has not left yet")
    void a_decision_on_its_way_holds_the_mark_back() throws SQLException {
        Instant now = Instant.now();
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            // A shard no relay looks at: the row stays, like one that Kafka does not take.
            sql.execute("""
                    insert into outbox (shard, id, aggregatetype, aggregateid, type, payload, source, time, created_at)
                    values (99, gen_random_uuid(), 'sentum.consent.events.v1', 'x',
                            'be.sentum.consent.decision-changed.v1', '{}', 'test', now(), now() - interval '40 s')""");
            try {
                assertThat(decisions.completeUntil(now)).isBefore(now.minusSeconds(39));
            } finally {
                sql.execute("delete from outbox where shard = 99");
            }
        }
        assertThat(decisions.completeUntil(now)).isEqualTo(now);
    }
}
