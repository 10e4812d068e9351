package be.sentum.privacy.fakes;

import be.sentum.privacy.application.port.out.throttle.CallCounts;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** A count for each key. */
public class InMemoryCallCounts implements CallCounts {

    private final Map<String, Count> all = new HashMap<>();

    @Override
    public Count count(String key, Instant now, Duration window) {
        return all.merge(
                key,
                new Count(1, now.plus(window)),
                (old, fresh) -> old.windowEnds().isAfter(now) ? new Count(old.calls() + 1, old.windowEnds()) : fresh);
    }
}
