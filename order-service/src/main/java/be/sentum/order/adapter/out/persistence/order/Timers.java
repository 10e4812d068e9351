package be.sentum.order.adapter.out.persistence.order;

import be.sentum.order.domain.timing.Timer;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A timer as columns: one is set in every state but the last ones, never both.
 *
 * @param dueAt when the order moves on by itself
 * @param lateAt when our people are told
 */
record Timers(@Nullable Instant dueAt, @Nullable Instant lateAt) {

    private static final Timers NONE = new Timers(null, null);

    static Timers of(Optional<Timer> timer) {
        return timer.map(Timers::of).orElse(NONE);
    }

    private static Timers of(Timer timer) {
        return switch (timer.effect()) {
            case MOVES_ON -> new Timers(timer.at(), null);
            case TELLS_STAFF -> new Timers(null, timer.at());
        };
    }
}
