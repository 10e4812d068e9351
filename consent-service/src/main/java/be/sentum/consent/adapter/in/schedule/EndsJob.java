package be.sentum.consent.adapter.in.schedule;

import be.sentum.consent.application.port.in.upkeep.SettleEnds;
import be.sentum.consent.domain.SubjectId;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;

/** Looks for ended grants often enough that every local copy knows of an end within 60 s (REQ-CON-05, 07). */
@Singleton
class EndsJob {

    private static final Logger LOG = Logger.getLogger(EndsJob.class);

    private final SettleEnds ends;

    EndsJob(SettleEnds ends) {
        this.ends = ends;
    }

    @Scheduled(every = "${sentum.consent.ends-every:10s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void run() {
        Set<SubjectId> seen = new HashSet<>();
        // Those who could not be settled come back: a look that finds nobody else is the last.
        for (List<SubjectId> due = ends.due(); seen.addAll(due); due = ends.due()) {
            settle(due);
        }
    }

    private void settle(List<SubjectId> due) {
        for (SubjectId subject : due) {
            try {
                ends.settle(subject);
            } catch (RuntimeException e) {
                // The others must not wait for this one; it is found again at the next look.
                LOG.error("an ended grant could not be settled", e);
            }
        }
    }
}
