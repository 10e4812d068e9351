package be.sentum.customer.unsubscribe;

import be.sentum.customer.application.port.out.unsubscribe.NamedAddresses;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Counts in memory; passes the same contract test as the one in PostgreSQL. */
class InMemoryNamedAddresses implements NamedAddresses {

    private final Map<String, Count> counts = new HashMap<>();

    @Override
    public Count count(String links, Instant now, Duration window) {
        Count before = counts.get(links);
        Count after = before == null || !now.isBefore(before.windowEnds())
                ? new Count(1, now.plus(window))
                : new Count(before.named() + 1, before.windowEnds());
        counts.put(links, after);
        return after;
    }
}
