package be.sentum.consent.adapter.in.schedule;

import be.sentum.consent.application.port.in.upkeep.MarkDecisions;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Marks the consent topic every {@code sentum.consent.decision-mark-every}. */
@ApplicationScoped
class DecisionMarkJob {

    private final MarkDecisions markDecisions;

    DecisionMarkJob(MarkDecisions markDecisions) {
        this.markDecisions = markDecisions;
    }

    @Scheduled(
            identity = "decision-mark",
            every = "${sentum.consent.decision-mark-every:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void mark() {
        markDecisions.handle();
    }
}
