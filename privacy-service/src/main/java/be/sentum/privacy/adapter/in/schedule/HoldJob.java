package be.sentum.privacy.adapter.in.schedule;

import be.sentum.privacy.application.port.in.hold.WatchLegalHolds;
import be.sentum.privacy.domain.hold.HoldId;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * Calls an officer when a legal hold was not looked at by its day (metric {@code sentum.holds.review.overdue}, a line in
 * the log for each), and tells the services every night what is held. Replicas may run it together.
 */
@ApplicationScoped
class HoldJob {

    private static final Logger LOG = Logger.getLogger(HoldJob.class);

    private final WatchLegalHolds watch;
    private final AtomicInteger overdue;
    private final Set<HoldId> told = new HashSet<>();

    HoldJob(WatchLegalHolds watch, MeterRegistry meters) {
        this.watch = watch;
        this.overdue = meters.gauge("sentum.holds.review.overdue", new AtomicInteger());
    }

    @Scheduled(
            identity = "watch-holds",
            every = "${sentum.holds.watch-every:10m}",
            delayed = "30s",
            concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    synchronized void look() {
        List<HoldId> now = watch.overdue();
        overdue.set(now.size());
        now.stream()
                .filter(told::add)
                .forEach(hold ->
                        LOG.warnf("legal hold %s: its review date is past; review or release it", hold.value()));
        told.retainAll(now);
    }

    @Scheduled(
            identity = "remind-of-holds",
            cron = "${sentum.holds.remind-cron:0 0 2 * * ?}",
            timeZone = "Europe/Brussels",
            concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void remind() {
        int held = watch.remind();
        if (held > 0) {
            LOG.infof("services told again of %d legal holds", held);
        }
    }
}
