package be.sentum.order.application.port.out.withdrawal;

import java.time.Duration;
import java.time.Instant;

/** Counts, over all replicas, how often somebody tries. */
public interface Tries {

    /**
     * Counts one more; a window begins with the first try after the one before has ended.
     *
     * @param key a hash
     */
    Count count(String key, Instant now, Duration window);

    /** @param tries in this window, the present one included */
    record Count(int tries, Instant windowEnds) {}
}
