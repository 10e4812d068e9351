package be.sentum.privacy.adapter.in.schedule;

import be.sentum.privacy.application.port.in.request.BeginHeld;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;

/** Begins what was held. Replicas may run it together: the first to lock a case begins it, the next finds nothing held. */
@ApplicationScoped
class HeldRequestsJob {

    private final BeginHeld begin;

    HeldRequestsJob(BeginHeld begin) {
        this.begin = begin;
    }

    @Scheduled(
            identity = "begin-held-requests",
            every = "${sentum.rights-jobs.begin-held-every:10s}",
            concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void begin() {
        begin.handle();
    }
}
