package be.sentum.messaging.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import be.sentum.events.Envelope;
import be.sentum.events.Topic;
import be.sentum.events.privacy.erasure.SubjectErased;
import be.sentum.messaging.PositionedReaders;
import be.sentum.messaging.config.KafkaClients;
import be.sentum.messaging.retry.Backoff;
import be.sentum.messaging.wire.Incoming;
import be.sentum.messaging.wire.Reference;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
@SuppressWarnings("NullAway.Init") // filled by the test resource
class PositionedReaderTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final TopicPartition PARTITION = new TopicPartition(Topic.PRIVACY_ERASURES.topicName(), 0);

    KafkaProbe probe;

    @Inject
    PositionedReaders readers;

    @Inject
    ErasureNotes notes;

    @Inject
    PositionTable positions;

    @Inject
    PositionedEffect effect;

    @Inject
    KafkaClients kafka;

    @Inject
    DataSource database;

    private final UUID subject = UUID.randomUUID();

    @Test
    void a_record_takes_effect_and_moves_the_stored_position() {
        probe.send(erased());

        awaitNotes(1);
        assertThat(readers.caughtUp(ErasureNotes.NAME)).isTrue();
        assertThat(stored())
                .isEqualTo(probe.records(PARTITION.topic()).getLast().offset() + 1);
    }

    @Test
    void an_effect_that_fails_is_undone_and_tried_again_until_it_succeeds() {
        notes.failTimes(7);

        probe.send(erased());

        awaitNotes(1);
    }

    @Test
    void replicas_that_read_the_same_record_at_the_same_time_have_one_effect() throws Exception {
        Reference at = new Reference(Topic.PRIVACY_ERASURES, 99, stored() + 1000, subject.toString());
        Envelope envelope =
                new Envelope(UUID.randomUUID(), "be.sentum.privacy.subject-erased.v1", "/privacy-service", NOW, null);
        Incoming same = new Incoming.Known(at, envelope, erased());

        try (ExecutorService replicas = Executors.newFixedThreadPool(8)) {
            List<Future<?>> running = new java.util.ArrayList<>();
            for (int replica = 0; replica < 8; replica++) {
                running.add(replicas.submit(() -> effect.of(notes, same)));
            }
            for (Future<?> one : running) {
                one.get();
            }
        }

        assertThat(notes.notesOf(subject)).isOne();
    }

    @Test
    @DisplayName("REQ-ERA-07: a database restored from a backup reads again and only then has caught up")
    void a_database_restored_from_a_backup_reads_again_and_only_then_has_caught_up() throws SQLException {
        probe.send(erased());
        awaitNotes(1);
        restoreToBefore();

        PositionedReader afterRestore = new PositionedReader(
                notes,
                kafka::freeConsumer,
                positions,
                effect,
                new Backoff(Duration.ofMillis(10), Duration.ofSeconds(1)));

        try (afterRestore) {
            await().atMost(Duration.ofSeconds(60)).until(afterRestore::caughtUp);
            assertThat(notes.notesOf(subject)).isOne();
        }
    }

    @Test
    void an_unknown_reader_is_refused() {
        assertThatThrownBy(() -> readers.caughtUp("nobody")).isInstanceOf(IllegalArgumentException.class);
    }

    private void restoreToBefore() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM reader_position");
            statement.execute("DELETE FROM seen");
        }
    }

    private long stored() {
        try {
            return positions.next(ErasureNotes.NAME, PARTITION);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void awaitNotes(int expected) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(notes.notesOf(subject)).isEqualTo(expected));
    }

    private SubjectErased erased() {
        return new SubjectErased(subject, UUID.randomUUID(), NOW);
    }
}
