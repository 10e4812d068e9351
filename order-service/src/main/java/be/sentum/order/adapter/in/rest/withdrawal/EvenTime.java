package be.sentum.order.adapter.in.rest.withdrawal;

import be.sentum.order.config.WithdrawalConfig;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Lets an answer, also one that something went wrong, go on a beat, so that its time does not tell whether there is such an order: writing a letter takes some
 * milliseconds more. The thread is a virtual one and holds nothing while it waits.
 */
@Singleton
class EvenTime {

    private final Duration beat;

    @Inject
    EvenTime(WithdrawalConfig config) {
        this(config.withdrawalBeat());
    }

    EvenTime(Duration beat) {
        this.beat = beat;
    }

    <T> T of(Supplier<T> work) {
        long began = System.nanoTime();
        try {
            return work.get();
        } finally {
            awaitBeat(began);
        }
    }

    private void awaitBeat(long began) {
        long beats = beat.isPositive() ? 1 + (System.nanoTime() - began) / beat.toNanos() : 0;
        long ends = began + beats * beat.toNanos();
        for (long left = ends - System.nanoTime(); left > 0; left = ends - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
