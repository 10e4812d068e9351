package be.sentum.messaging.inbox;

import be.sentum.messaging.ParkedEvents;
import be.sentum.messaging.config.MessagingConfig;
import be.sentum.messaging.retry.Fault;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.jboss.logging.Logger;

/**
 * Has parked events handled again now and then, and when somebody waits for them: what could not be done before a repair
 * can be done after it, and nobody has to know of it.
 */
@ApplicationScoped
class ParkedRetry {

    private static final Logger LOG = Logger.getLogger(ParkedRetry.class);

    private final ParkedEvents parked;
    private final ParkedBell bell;
    private final Duration interval;
    private final boolean enabled;
    private final CountDownLatch stop = new CountDownLatch(1);

    @Inject
    ParkedRetry(ParkedEvents parked, ParkedBell bell, MessagingConfig config) {
        this.parked = parked;
        this.bell = bell;
        this.interval = config.inbox().parkedRetryInterval();
        this.enabled = config.enabled();
    }

    void start(@Observes StartupEvent event) {
        if (enabled) {
            Thread.ofVirtual().name("parked-retry").start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stop.countDown();
        bell.ring();
    }

    private void run() {
        try {
            bell.await(interval);
            while (stop.getCount() > 0) {
                retry();
                bell.await(interval);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void retry() {
        try {
            parked.list().stream()
                    .takeWhile(_ -> stop.getCount() > 0)
                    .forEach(key -> parked.replay(key.topic(), key.key()));
        } catch (RuntimeException e) {
            LOG.warnf(
                    "Inbox: parked events not tried again yet: %s", Fault.of(e).code());
        }
    }
}
