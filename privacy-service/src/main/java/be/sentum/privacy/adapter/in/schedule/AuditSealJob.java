package be.sentum.privacy.adapter.in.schedule;

import be.sentum.privacy.application.port.in.audit.SealAuditTrail;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;

/** Seals what was written since the last time. */
@ApplicationScoped
class AuditSealJob {

    private final SealAuditTrail seal;

    AuditSealJob(SealAuditTrail seal) {
        this.seal = seal;
    }

    @Scheduled(
            identity = "seal-audit-trail",
            every = "${sentum.rights-jobs.seal-every:1s}",
            concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void seal() {
        boolean more = true;
        while (more) {
            more = seal.handle();
        }
    }
}
