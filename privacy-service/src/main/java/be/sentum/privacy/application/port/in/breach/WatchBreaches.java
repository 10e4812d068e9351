package be.sentum.privacy.application.port.in.breach;

import be.sentum.privacy.domain.breach.BreachId;
import java.util.List;

/** Calls an officer before a deadline and when it was missed; once each, whatever the number of replicas. */
public interface WatchBreaches {

    State look();

    /**
     * @param open whose clock runs
     * @param near whose deadline is near or past
     * @param late whose deadline is past
     * @param called for whom an officer is called now
     */
    record State(int open, int near, int late, List<Call> called) {}

    /** @param missed whether the deadline is past, and not only near */
    record Call(BreachId breach, boolean missed) {}
}
