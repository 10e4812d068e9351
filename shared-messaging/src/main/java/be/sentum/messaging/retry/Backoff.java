package be.sentum.messaging.retry;

import java.time.Duration;

/** Pauses that double with each failure, up to a limit. Not thread-safe. */
public final class Backoff {

    private final Duration initial;
    private final Duration max;
    private int failures;

    public Backoff(Duration initial, Duration max) {
        this.initial = initial;
        this.max = max;
    }

    /** Notes a failure and says how long to wait. */
    public Duration next() {
        Duration pause = initial.multipliedBy(1L << Math.min(failures, 16));
        failures++;
        return pause.compareTo(max) > 0 ? max : pause;
    }

    /** Notes a success; true if there had been failures. */
    public boolean recovered() {
        boolean before = failures > 0;
        failures = 0;
        return before;
    }

    public int failures() {
        return failures;
    }
}
