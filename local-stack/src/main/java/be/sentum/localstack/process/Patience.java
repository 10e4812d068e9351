package be.sentum.localstack.process;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Waits for something that can only be looked at again and again.
 *
 * @param limit how long in all
 * @param pause between two looks
 */
public record Patience(Duration limit, Duration pause) {

    public static Patience of(Duration limit, Duration pause) {
        return new Patience(limit, pause);
    }

    /** Whether it came true in time. Ends early, with false, when the thread is interrupted. */
    public boolean until(BooleanSupplier condition) {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() >= end || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(pause.toNanos());
        }
        return true;
    }
}
