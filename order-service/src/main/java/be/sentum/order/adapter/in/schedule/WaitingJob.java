package be.sentum.order.adapter.in.schedule;

import be.sentum.order.application.port.in.waiting.EndWaits;
import be.sentum.order.config.WaitConfig;
import be.sentum.order.domain.OrderId;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Ends what has waited too long, in bounded parts. Each order is a transaction of its own: one that fails is tried again
 * at the next round and holds up no other.
 */
@ApplicationScoped
class WaitingJob {

    private static final Logger LOG = Logger.getLogger(WaitingJob.class);
    private static final int LONGEST = 5_000;

    private final EndWaits waits;
    private final WaitConfig config;
    private final MeterRegistry metrics;

    WaitingJob(EndWaits waits, WaitConfig config, MeterRegistry metrics) {
        this.waits = waits;
        this.config = config;
        this.metrics = metrics;
    }

    @Scheduled(
            identity = "order-waits",
            every = "${sentum.order.wait.every:30s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void run() {
        List<OrderId> seen = new ArrayList<>();
        List<OrderId> due = waits.due(seen, config.batch());
        while (!due.isEmpty() && seen.size() < LONGEST) {
            due.forEach(this::end);
            seen.addAll(due);
            due = waits.due(seen, config.batch());
        }
    }

    private void end(OrderId order) {
        try {
            waits.end(order);
        } catch (RuntimeException e) {
            metrics.counter("sentum.order.wait.failures").increment();
            LOG.errorf(e, "the wait of order %s could not be ended", order.value());
        }
    }
}
