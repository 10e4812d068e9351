package be.sentum.privacy.application.throttle;

import be.sentum.privacy.application.throttle.ThrottlePolicy.Limit;
import be.sentum.privacy.fakes.InMemoryCallCounts;
import be.sentum.privacy.fakes.World;
import be.sentum.privacy.fakes.identity.PlainFingerprints;
import java.time.Duration;

/** Limits in a world of fakes. */
public final class Throttles {

    /** Three requests, two downloads an hour. */
    public static final ThrottlePolicy POLICY =
            new ThrottlePolicy(new Limit(3, Duration.ofHours(1)), new Limit(2, Duration.ofHours(1)));

    private Throttles() {}

    public static Throttle of(World world) {
        return new Throttle(new InMemoryCallCounts(), new PlainFingerprints(), world.clock());
    }
}
