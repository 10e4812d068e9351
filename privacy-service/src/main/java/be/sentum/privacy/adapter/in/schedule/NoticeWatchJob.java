package be.sentum.privacy.adapter.in.schedule;

import be.sentum.privacy.application.port.in.notice.WatchNotice;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/** Calls the officer when the published notice no longer says what is so. Metric {@code sentum.notice.outdated}: 1 or 0. */
@ApplicationScoped
class NoticeWatchJob {

    private static final Logger LOG = Logger.getLogger(NoticeWatchJob.class);

    private final WatchNotice watch;
    private final AtomicInteger outdated;

    NoticeWatchJob(WatchNotice watch, MeterRegistry meters) {
        this.watch = watch;
        this.outdated = meters.gauge("sentum.notice.outdated", new AtomicInteger());
    }

    @Scheduled(
            identity = "watch-notice",
            every = "${sentum.notice.watch-every:1m}",
            delayed = "20s",
            concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void look() {
        watch.state().ifPresent(state -> {
            int now = state.outdated() ? 1 : 0;
            if (outdated.getAndSet(now) != now) {
                LOG.logf(
                        state.outdated() ? Logger.Level.WARN : Logger.Level.INFO,
                        "version %d of the notice %s %s",
                        state.version(),
                        state.outdated() ? "is outdated: publish a new one" : "says again what is so",
                        state.gaps());
            }
        });
    }
}
