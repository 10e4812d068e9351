package be.sentum.mail.sending;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.mail.Letter;
import be.sentum.mail.Letters;
import be.sentum.mail.MailConfig;
import be.sentum.mail.Rows;
import be.sentum.mail.queue.LetterQueue;
import be.sentum.mail.queue.WaitingLetter;
import be.sentum.mail.sending.PostOffice.Delivery;
import be.sentum.testing.WithSentumServers;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
@TestProfile(PostmanTest.ByHand.class)
class PostmanTest {

    @Inject
    Letters letters;

    @Inject
    LetterQueue queue;

    @Inject
    MailConfig config;

    @Inject
    MeterRegistry metrics;

    @Inject
    Rows rows;

    private final Queue<UUID> delivered = new ConcurrentLinkedQueue<>();

    @AfterEach
    void emptyTheQueue() {
        Awaitility.await().until(() -> {
            postman(_ -> new Delivery.NoSuchMailbox(550)).round();
            return metrics.get("sentum.mail.pending").gauge().value() == 0;
        });
    }

    @Test
    void a_letter_that_cannot_be_sent_now_is_sent_later() throws Exception {
        UUID letter = written(UUID.randomUUID());
        postman(_ -> new Delivery.NotNow("reply 451")).round();
        assertThat(rows.waiting(letter)).isTrue();
        assertThat(metrics.get("sentum.mail.pending").gauge().value()).isEqualTo(1);
        assertThat(metrics.get("sentum.mail.oldest.age.seconds").gauge().value())
                .isPositive();

        Awaitility.await().until(() -> {
            postman(this::accept).round();
            return rows.sent(letter);
        });

        assertThat(delivered).containsExactly(letter);
    }

    @Test
    void a_mailbox_that_does_not_exist_is_not_tried_again() throws Exception {
        UUID letter = written(UUID.randomUUID());

        postman(_ -> new Delivery.NoSuchMailbox(550)).round();

        assertThat(rows.waiting(letter)).isFalse();
        assertThat(rows.sent(letter)).isFalse();
    }

    @Test
    void a_letter_to_somebody_erased_since_is_dropped() throws Exception {
        UUID subject = UUID.randomUUID();
        UUID letter = written(subject);
        rows.erase(subject);

        postman(this::accept).round();

        assertThat(rows.waiting(letter)).isFalse();
        assertThat(delivered).isEmpty();
    }

    @Test
    void an_erasure_during_the_delivery_leaves_nothing_behind() throws Exception {
        UUID letter = written(UUID.randomUUID());

        postman(taken -> {
                    queue.refused(taken.id());
                    return accept(taken);
                })
                .round();

        assertThat(rows.sent(letter)).isFalse();
    }

    @Test
    void a_delivery_noted_in_the_middle_of_an_erasure_leaves_nothing_behind() throws Exception {
        UUID subject = UUID.randomUUID();
        UUID letter = written(subject);
        Rows.Erasing erasure = rows.beginErasure(subject);
        Future<?> delivery;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            delivery = threads.submit(() -> postman(this::accept).round());

            Awaitility.await().until(() -> rows.isWaitedFor() || rows.sent(letter));
            erasure.end();
        }

        delivery.get();
        assertThat(delivered).contains(letter);
        assertThat(rows.sent(letter)).isFalse();
    }

    @Test
    void several_replicas_send_each_letter_once() throws Exception {
        List<UUID> written = java.util.stream.Stream.generate(() -> written(UUID.randomUUID()))
                .limit(60)
                .toList();

        try (var replicas = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 4; i++) {
                replicas.execute(() -> postman(this::accept).round());
            }
        }

        assertThat(delivered).containsExactlyInAnyOrderElementsOf(written);
    }

    private Delivery accept(WaitingLetter letter) {
        delivered.add(letter.id());
        return new Delivery.Accepted();
    }

    private Postman postman(Function<WaitingLetter, Delivery> office) {
        return new Postman(queue, office::apply, new Quick(config), new SimpleMeterRegistry());
    }

    private UUID written(UUID subject) {
        UUID id = UUID.randomUUID();
        Map<String, Object> values = Map.of("name", "Anna", "code", "1");
        QuarkusTransaction.requiringNew()
                .run(() -> letters.write(Letter.about(id, subject, "greeting", "fr", id + "@example.org", values)));
        return id;
    }

    /** The application's own sender rests; the test's does the rounds, with short pauses. */
    public static class ByHand implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("sentum.mail.every", "off");
        }
    }

    private record Quick(MailConfig other) implements MailConfig {
        @Override
        public boolean enabled() {
            return true;
        }

        @Override
        public String every() {
            return other.every();
        }

        @Override
        public String company() {
            return other.company();
        }

        @Override
        public String messageIdDomain() {
            return other.messageIdDomain();
        }

        @Override
        public Duration timeout() {
            return other.timeout();
        }

        @Override
        public Duration lease() {
            return other.lease();
        }

        @Override
        public Duration retryInitial() {
            return Duration.ofMillis(300);
        }

        @Override
        public Duration retryMax() {
            return Duration.ofMillis(300);
        }

        @Override
        public Duration giveUpAfter() {
            return other.giveUpAfter();
        }
    }
}
