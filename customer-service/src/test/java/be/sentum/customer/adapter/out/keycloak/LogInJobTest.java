package be.sentum.customer.adapter.out.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.customer.adapter.out.keycloak.IdentityProvider.Outcome;
import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.Login;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
@TestProfile(LogInJobTest.ByHand.class)
class LogInJobTest {

    @Inject
    LogInTasks tasks;

    @Inject
    KeycloakSettings settings;

    private final Queue<LogInTask> carriedOut = new ConcurrentLinkedQueue<>();
    private final CustomerId customer = new CustomerId(UUID.randomUUID());
    private final Login login = new Login("login-" + UUID.randomUUID());

    @BeforeEach
    void nothingIsLeftOfOtherTests() {
        Optional<LogInTask> left = tasks.take(Duration.ZERO);
        while (left.isPresent()) {
            tasks.done(left.get());
            left = tasks.take(Duration.ZERO);
        }
    }

    @Test
    void what_fails_is_tried_again_until_it_is_done() {
        QuarkusTransaction.requiringNew().run(() -> tasks.disable(customer, login));
        job(_ -> new Outcome.NotNow("status 503")).round();
        assertThat(carriedOut).isEmpty();

        Awaitility.await().until(() -> {
            job(this::done).round();
            return !carriedOut.isEmpty();
        });

        assertThat(carriedOut).singleElement().satisfies(task -> {
            assertThat(task.login()).isEqualTo(login.subject());
            assertThat(task.removing()).isFalse();
        });
        assertThat(tasks.take(Duration.ZERO)).isEmpty();
    }

    @Test
    void a_removal_takes_the_place_of_what_was_still_to_be_disabled() {
        QuarkusTransaction.requiringNew().run(() -> {
            tasks.disable(customer, login);
            tasks.remove(customer, login);
            tasks.remove(customer, login);
        });

        job(this::done).round();

        assertThat(carriedOut).extracting(LogInTask::removing).containsExactly(true);
    }

    @Test
    void what_rolls_back_is_not_asked_for() {
        QuarkusTransaction.begin();
        tasks.remove(customer, login);
        QuarkusTransaction.rollback();

        job(this::done).round();

        assertThat(carriedOut).isEmpty();
    }

    @Test
    void several_replicas_do_each_task_once() {
        for (int i = 0; i < 30; i++) {
            Login one = new Login("login-" + UUID.randomUUID());
            QuarkusTransaction.requiringNew().run(() -> tasks.remove(customer, one));
        }

        try (var replicas = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 4; i++) {
                replicas.execute(() -> job(this::done).round());
            }
        }

        assertThat(carriedOut).hasSize(30).doesNotHaveDuplicates();
    }

    private Outcome done(LogInTask task) {
        carriedOut.add(task);
        return new Outcome.Done();
    }

    private LogInJob job(Function<LogInTask, Outcome> provider) {
        return new LogInJob(tasks, provider::apply, settings);
    }

    /** The application's own job rests. */
    public static class ByHand implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("sentum.customer.log-ins.every", "off", "sentum.customer.log-ins.retry-initial", "200ms");
        }
    }
}
