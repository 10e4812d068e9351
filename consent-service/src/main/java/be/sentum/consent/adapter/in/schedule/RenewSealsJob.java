package be.sentum.consent.adapter.in.schedule;

import be.sentum.consent.application.port.in.upkeep.RenewSeals;
import be.sentum.consent.domain.SubjectId;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;

/** Moves hashes of known addresses to the present key; finds nothing when it was not rotated. */
@Singleton
class RenewSealsJob {

    private static final Logger LOG = Logger.getLogger(RenewSealsJob.class);

    private final RenewSeals seals;

    RenewSealsJob(RenewSeals seals) {
        this.seals = seals;
    }

    @Scheduled(
            every = "${sentum.consent.suppression-renew-every:1h}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void run() {
        Set<SubjectId> seen = new HashSet<>();
        // Those who could not be renewed come back: a look that finds nobody else is the last.
        for (List<SubjectId> due = seals.due(); seen.addAll(due); due = seals.due()) {
            renew(due);
        }
    }

    private void renew(List<SubjectId> due) {
        for (SubjectId subject : due) {
            try {
                seals.renew(subject);
            } catch (RuntimeException e) {
                LOG.error("the hashes of one person could not be renewed", e);
            }
        }
    }
}
