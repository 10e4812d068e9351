package be.sentum.customer.adapter.out.keycloak;

import be.sentum.customer.adapter.out.keycloak.IdentityProvider.Outcome;
import be.sentum.messaging.retry.Backoff;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Works off what Keycloak has to be told, until it is done. */
@Singleton
class LogInJob {

    private static final Logger LOG = Logger.getLogger(LogInJob.class);

    private final LogInTasks tasks;
    private final IdentityProvider provider;
    private final KeycloakSettings settings;

    LogInJob(LogInTasks tasks, IdentityProvider provider, KeycloakSettings settings) {
        this.tasks = tasks;
        this.provider = provider;
        this.settings = settings;
    }

    @Scheduled(
            identity = "log-ins",
            every = "${sentum.customer.log-ins.every:1s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void round() {
        Optional<LogInTask> next = tasks.take(settings.lease());
        while (next.isPresent() && carryOut(next.get())) {
            next = tasks.take(settings.lease());
        }
    }

    private boolean carryOut(LogInTask task) {
        return switch (provider.carryOut(task)) {
            case Outcome.Done _ -> {
                tasks.done(task);
                yield true;
            }
            case Outcome.NotNow(String fault) -> {
                tasks.retry(task, pause(task.attempts()));
                LOG.warnf("log-ins: %s not done at attempt %d: %s", task, task.attempts(), fault);
                yield false;
            }
        };
    }

    private Duration pause(int attempts) {
        Backoff backoff = new Backoff(settings.retryInitial(), settings.retryMax());
        Duration pause = backoff.next();
        for (int i = 1; i < attempts && pause.compareTo(settings.retryMax()) < 0; i++) {
            pause = backoff.next();
        }
        return pause;
    }
}
