package be.sentum.privacy.adapter.in.schedule;

import be.sentum.privacy.application.port.in.clock.EndUnanswered;
import be.sentum.privacy.application.port.in.clock.WatchClock;
import be.sentum.privacy.domain.request.RequestId;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** Watches how long cases are open and answers awaited. Replicas may run it together: the first to lock a case acts. */
@ApplicationScoped
class ClockJob {

    private static final Logger LOG = Logger.getLogger(ClockJob.class);

    private final WatchClock watch;
    private final EndUnanswered unanswered;

    ClockJob(WatchClock watch, EndUnanswered unanswered) {
        this.watch = watch;
        this.unanswered = unanswered;
    }

    @Scheduled(
            identity = "watch-clock",
            every = "${sentum.rights-jobs.watch-every:10m}",
            concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void watch() {
        each(unanswered.waiting(), unanswered::handle);
        each(watch.toWatch(), watch::watch);
    }

    /** What goes wrong with one case does not keep the others waiting. */
    private static void each(List<RequestId> requests, Consumer<RequestId> step) {
        for (RequestId request : requests) {
            try {
                step.accept(request);
            } catch (RuntimeException e) {
                LOG.errorf(e, "the time of case %s could not be looked at", request.value());
            }
        }
    }
}
