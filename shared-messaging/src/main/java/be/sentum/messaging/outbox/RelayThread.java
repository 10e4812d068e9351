package be.sentum.messaging.outbox;

import be.sentum.messaging.outbox.Relay.Round;
import be.sentum.messaging.retry.Backoff;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Runs the relay: at once after a commit, again and again while rows wait, and every poll interval as the net. */
final class RelayThread implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(RelayThread.class);
    private static final Duration OTHER_RELAY_AT_WORK = Duration.ofMillis(5);

    private static final Duration MISSING_TOPICS_AGAIN = Duration.ofSeconds(30);

    private final Relay relay;
    private final Duration pollInterval;
    private final Backoff backoff;
    private final Semaphore signal = new Semaphore(0);
    private final Thread thread;
    private final CountDownLatch stop = new CountDownLatch(1);
    private volatile boolean stopped;
    private long missingTopicsTriedAt = System.nanoTime();

    RelayThread(Relay relay, Duration pollInterval, Backoff backoff) {
        this.relay = relay;
        this.pollInterval = pollInterval;
        this.backoff = backoff;
        this.thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
    }

    void wake() {
        signal.release();
    }

    private void run() {
        while (!stopped) {
            await(round());
        }
        relay.close();
    }

    private Duration round() {
        try {
            if (System.nanoTime() - missingTopicsTriedAt > MISSING_TOPICS_AGAIN.toNanos()) {
                missingTopicsTriedAt = System.nanoTime();
                relay.retryMissingTopics();
            }
            Round result = relay.round();
            if (result != Round.INTERRUPTED && backoff.recovered()) {
                LOG.info("Outbox relay: publishing again");
            }
            return switch (result) {
                case IDLE -> pollInterval;
                case PUBLISHED -> Duration.ZERO;
                case SHARED -> OTHER_RELAY_AT_WORK;
                case INTERRUPTED -> failed("kafka");
            };
        } catch (SQLException e) {
            return failed("database, SQLState " + e.getSQLState());
        } catch (RuntimeException | Error e) {
            return failed(e.getClass().getSimpleName());
        }
    }

    private Duration failed(String reason) {
        if (backoff.failures() == 0) {
            LOG.warnf("Outbox relay: not publishing (%s), nothing is lost, trying again", reason);
        }
        return backoff.next();
    }

    /** While all is well a commit ends the pause; after a failure the pause is waited out. */
    private void await(Duration pause) {
        try {
            if (backoff.failures() > 0) {
                stopped = stop.await(pause.toNanos(), TimeUnit.NANOSECONDS);
            } else if (pause.isPositive() && signal.tryAcquire(pause.toNanos(), TimeUnit.NANOSECONDS)) {
                signal.drainPermits();
            }
        } catch (InterruptedException _) {
            stopped = true;
        }
    }

    /** Ends after the running round; waits for that. */
    @Override
    public void close() {
        stopped = true;
        stop.countDown();
        signal.release();
        try {
            thread.join(Duration.ofSeconds(15));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
