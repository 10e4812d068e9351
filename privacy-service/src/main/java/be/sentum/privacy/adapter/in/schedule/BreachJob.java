package be.sentum.privacy.adapter.in.schedule;

import be.sentum.privacy.application.port.in.breach.WatchBreaches;
import be.sentum.privacy.application.port.in.breach.WatchBreaches.State;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * Watches the clock of breaches. Metrics {@code sentum.breaches.open}, {@code sentum.breaches.near} and
 * {@code sentum.breaches.late}; a line in the log, by id, once before a deadline and once when it was missed.
 */
@ApplicationScoped
class BreachJob {

    private static final Logger LOG = Logger.getLogger(BreachJob.class);

    private final WatchBreaches watch;
    private final AtomicInteger open;
    private final AtomicInteger near;
    private final AtomicInteger late;

    BreachJob(WatchBreaches watch, MeterRegistry meters) {
        this.watch = watch;
        this.open = meters.gauge("sentum.breaches.open", new AtomicInteger());
        this.near = meters.gauge("sentum.breaches.near", new AtomicInteger());
        this.late = meters.gauge("sentum.breaches.late", new AtomicInteger());
    }

    @Scheduled(
            identity = "watch-breaches",
            every = "${sentum.breach.watch-every:5m}",
            delayed = "10s",
            concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void look() {
        State state = watch.look();
        open.set(state.open());
        near.set(state.near());
        late.set(state.late());
        state.called().forEach(call -> {
            if (call.missed()) {
                LOG.errorf(
                        "breach %s: the deadline to tell the authority was missed",
                        call.breach().value());
            } else {
                LOG.warnf(
                        "breach %s: the deadline to tell the authority is near",
                        call.breach().value());
            }
        });
    }
}
