package be.sentum.consent.adapter.in.schedule;

import be.sentum.consent.application.port.in.upkeep.RepeatDecisions;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;

/** Repeats some standing decisions every {@code sentum.consent.decision-repeat-every}. */
@ApplicationScoped
class DecisionRepeatJob {

    private final RepeatDecisions repeatDecisions;

    DecisionRepeatJob(RepeatDecisions repeatDecisions) {
        this.repeatDecisions = repeatDecisions;
    }

    @Scheduled(
            identity = "decision-repeat",
            every = "${sentum.consent.decision-repeat-every:10s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void repeat() {
        repeatDecisions.handle();
    }
}
