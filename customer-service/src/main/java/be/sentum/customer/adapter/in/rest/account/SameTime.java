package be.sentum.customer.adapter.in.rest.account;

import be.sentum.customer.config.AccountSettings;
import jakarta.inject.Singleton;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Answers everybody at the same moment, so that how long it took does not say what was found. */
@Singleton
class SameTime {

    private final long nanos;

    SameTime(AccountSettings settings) {
        this.nanos = settings.link().answerAfter().toNanos();
    }

    <T> T answer(Supplier<T> work) {
        long end = System.nanoTime() + nanos;
        T result = work.get();
        for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
        return result;
    }
}
