package be.sentum.web.idempotency;

import be.sentum.web.config.WebSettings;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;

/** Forgets answers that are past their time, in small batches. */
@ApplicationScoped
class AnswerSweep {

    private static final int BATCH = 1000;

    private final StoredAnswers answers;
    private final InstantSource clock;
    private final WebSettings settings;

    AnswerSweep(StoredAnswers answers, InstantSource clock, WebSettings settings) {
        this.answers = answers;
        this.clock = clock;
        this.settings = settings;
    }

    @Scheduled(
            identity = "idempotency-sweep",
            every = "{sentum.web.idempotency.sweep}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        Instant limit = clock.instant().minus(settings.idempotency().retention());
        while (answers.deleteOlderThan(limit, BATCH) == BATCH) {
            Thread.onSpinWait();
        }
    }
}
