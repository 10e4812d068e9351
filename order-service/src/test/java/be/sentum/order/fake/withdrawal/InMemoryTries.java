package be.sentum.order.fake.withdrawal;

import be.sentum.order.application.port.out.withdrawal.Tries;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Counts in a map. */
public final class InMemoryTries implements Tries {

    private final Map<String, Count> counts = new HashMap<>();

    @Override
    public Count count(String key, Instant now, Duration window) {
        return counts.merge(
                key,
                new Count(1, now.plus(window)),
                (before, first) ->
                        before.windowEnds().isAfter(now) ? new Count(before.tries() + 1, before.windowEnds()) : first);
    }
}
