package be.sentum.billing.adapter.in.rest.payment;

import be.sentum.billing.config.BillingConfig;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Gives an order that was just placed a moment to become known here: who pays at once is not turned away. */
@Singleton
class Patience {

    private static final Duration PAUSE = Duration.ofMillis(25);

    private final Duration wait;

    Patience(BillingConfig config) {
        this.wait = config.payment().orderWait();
    }

    /** Asks until there is an answer or the time is over. */
    <T> Optional<T> forAnswer(Supplier<Optional<T>> question) {
        long end = System.nanoTime() + wait.toNanos();
        Optional<T> answer = question.get();
        while (answer.isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE.toNanos());
            answer = question.get();
        }
        return answer;
    }
}
