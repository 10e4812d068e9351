package be.sentum.personaldata.reads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.sentum.events.privacy.retention.StaffRead;
import be.sentum.events.privacy.retention.StaffReadsAnswered;
import be.sentum.events.privacy.retention.StaffReadsRequested;
import be.sentum.personaldata.library.Rows;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
class StaffReadsTest {

    private static final Instant FROM = Instant.parse("2024-02-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2024-02-02T00:00:00Z");

    @Inject
    Rows rows;

    private final KafkaProbe kafka = KafkaProbe.shared();

    @Test
    @DisplayName("REQ-BRE-03: the persons whom staff read about between two instants, in parts, and nobody else")
    void the_persons_read_about_are_told_in_parts() throws Exception {
        UUID read = UUID.randomUUID();
        logged(read, FROM, "P02");
        logged(read, TO.minusMillis(1), "P06");
        logged(UUID.randomUUID(), TO, "P02");
        logged(UUID.randomUUID(), FROM.minusMillis(1), "P02");
        rows.run("insert into access_log (id, subject_id, at, role, purpose, what, retained_until)"
                + " select gen_random_uuid(), gen_random_uuid(), timestamptz '2024-02-01T12:00:00Z', 'agent', 'P03',"
                + " 'customer', date '2025-02-01' from generate_series(1, 1500)");
        UUID breach = UUID.randomUUID();

        kafka.send(new StaffReadsRequested(breach, FROM, TO));

        await().until(() -> parts(breach).stream().anyMatch(StaffReadsAnswered::last));
        List<StaffReadsAnswered> parts = parts(breach);
        assertThat(parts).extracting(StaffReadsAnswered::number).containsExactly(1, 2);
        assertThat(parts.stream().flatMap(part -> part.reads().stream()))
                .hasSize(1501)
                .contains(new StaffRead(read, 2, List.of("P02", "P06")));
    }

    private List<StaffReadsAnswered> parts(UUID breach) {
        return kafka.all(StaffReadsAnswered.class).stream()
                .filter(part -> part.breachId().equals(breach))
                .toList();
    }

    private void logged(UUID subject, Instant at, String purpose) throws Exception {
        rows.run(
                "insert into access_log (id, subject_id, at, role, purpose, what, retained_until)"
                        + " values (gen_random_uuid(), ?, ?, 'agent', ?, 'customer', date '2025-02-01')",
                subject,
                at.atOffset(ZoneOffset.UTC),
                purpose);
    }
}
