package be.sentum.privacy.adapter.in.schedule;

import be.sentum.privacy.application.port.in.request.RemindServices;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;

/** Asks silent services again. Replicas may run it together: the first to lock a case reminds, the next sees it did. */
@ApplicationScoped
class ReminderJob {

    private final RemindServices remind;

    ReminderJob(RemindServices remind) {
        this.remind = remind;
    }

    @Scheduled(
            identity = "remind-services",
            every = "${sentum.rights-jobs.remind-every:10s}",
            concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void remind() {
        remind.handle();
    }
}
