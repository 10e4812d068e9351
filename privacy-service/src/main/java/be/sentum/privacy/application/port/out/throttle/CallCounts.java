package be.sentum.privacy.application.port.out.throttle;

import java.time.Duration;
import java.time.Instant;

/** Counts calls, over all replicas. */
public interface CallCounts {

    /**
     * Counts one more call; a window begins with the first call after the one before has ended. Calls under one key wait
     * for each other until the transaction ends.
     *
     * @param key leads to nobody: a fingerprint
     */
    Count count(String key, Instant now, Duration window);

    /** @param calls in this window, the present one included */
    record Count(int calls, Instant windowEnds) {}
}
