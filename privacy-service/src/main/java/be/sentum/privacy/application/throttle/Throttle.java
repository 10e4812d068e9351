package be.sentum.privacy.application.throttle;

import be.sentum.privacy.application.port.out.identity.Fingerprints;
import be.sentum.privacy.application.port.out.throttle.CallCounts;
import be.sentum.privacy.application.port.out.throttle.CallCounts.Count;
import be.sentum.privacy.application.throttle.ThrottlePolicy.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Counts what somebody does and says when it is too much. What follows from that is the caller's: a rights request that
 * is too much is still taken in.
 */
@ApplicationScoped
public class Throttle {

    private final CallCounts counts;
    private final Fingerprints fingerprints;
    private final InstantSource clock;

    Throttle(CallCounts counts, Fingerprints fingerprints, InstantSource clock) {
        this.counts = counts;
        this.fingerprints = fingerprints;
        this.clock = clock;
    }

    /** Counts this call; how long to wait when it is one too many. */
    public Optional<Duration> pause(String what, Object who, Limit limit) {
        Instant now = clock.instant();
        Count count = counts.count(fingerprints.of("calls:" + what + ":" + who), now, limit.window());
        return count.calls() <= limit.most()
                ? Optional.empty()
                : Optional.of(Duration.between(now, count.windowEnds()));
    }
}
