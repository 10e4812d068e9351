package be.sentum.messaging.outbox;

import be.sentum.messaging.outbox.Relay.Round;
import be.sentum.messaging.retry.Backoff;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Runs the relay: at once after a commit when it was idle, once every gathering time while rows keep coming, and every
 * poll interval as the net. Gathering costs a busy service a few milliseconds and saves it most rounds.
 */
final class RelayThread implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(RelayThread.class);
    private static final Duration OTHER_RELAY_AT_WORK = Duration.ofMillis(5);

    private static final Duration MISSING_TOPICS_AGAIN = Duration.ofSeconds(30);

    private final Relay relay;
    private final Duration pollInterval;
    private final Duration gather;
    private final Backoff backoff;
    private final Semaphore signal = new Semaphore(0);
    private final Thread thread;
    private final CountDownLatch stop = new CountDownLatch(1);
    private volatile boolean stopped;
    private long missingTopicsTriedAt = System.nanoTime();

    RelayThread(Relay relay, Duration pollInterval, Duration gather, Backoff backoff) {
        this.relay = relay;
        this.pollInterval = pollInterval;
        this.gather = gather;
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

    private Pause round() {
        long began = System.nanoTime();
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
                case IDLE -> new Pause(pollInterval, true);
                case PUBLISHED -> new Pause(gather.minusNanos(System.nanoTime() - began), false);
                case SHARED -> new Pause(OTHER_RELAY_AT_WORK, true);
                case INTERRUPTED -> failed("kafka");
            };
        } catch (SQLException e) {
            return failed("database, SQLState " + e.getSQLState());
        } catch (RuntimeException | Error e) {
            return failed(e.getClass().getSimpleName());
        }
    }

    private Pause failed(String reason) {
        if (backoff.failures() == 0) {
            LOG.warnf("Outbox relay: not publishing (%s), nothing is lost, trying again", reason);
        }
        return new Pause(backoff.next(), false);
    }

    /** How long nothing happens, and whether a commit ends it; negative lengths are none. */
    private record Pause(Duration length, boolean endsWithCommit) {}

    private void await(Pause pause) {
        try {
            long nanos = pause.length().toNanos();
            if (!pause.endsWithCommit()) {
                if (stop.await(nanos, TimeUnit.NANOSECONDS)) {
                    stopped = true;
                }
            } else if (signal.tryAcquire(nanos, TimeUnit.NANOSECONDS)) {
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
