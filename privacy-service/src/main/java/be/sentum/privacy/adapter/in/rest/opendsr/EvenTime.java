package be.sentum.privacy.adapter.in.rest.opendsr;

import be.sentum.privacy.config.OpenDsrConfig;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Lets an answer go on a beat, so that its time does not tell whether somebody was found (REQ-SEC-08): writing to a
 * person who is known takes some milliseconds more. The thread is a virtual one and holds nothing while it waits.
 */
@Singleton
class EvenTime {

    private final Duration beat;

    EvenTime(OpenDsrConfig config) {
        this.beat = config.beat();
    }

    <T> T of(Supplier<T> work) {
        long began = System.nanoTime();
        T result = work.get();
        long beats = beat.isPositive() ? 1 + (System.nanoTime() - began) / beat.toNanos() : 0;
        long ends = began + beats * beat.toNanos();
        for (long left = ends - System.nanoTime(); left > 0; left = ends - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
        return result;
    }
}
