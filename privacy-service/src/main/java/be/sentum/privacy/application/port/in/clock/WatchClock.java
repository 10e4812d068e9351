package be.sentum.privacy.application.port.in.clock;

import be.sentum.privacy.domain.request.RequestId;
import java.util.List;

/**
 * Calls a human about cases that are not answered yet: at days 14, 21 and 25, and daily once late (REQ-CLK-01,
 * REQ-CLK-05). Closes nothing. Safe on several replicas: each call is made once.
 */
public interface WatchClock {

    /** The cases to look at now. */
    List<RequestId> toWatch();

    /** Looks at one; whether a human was called. */
    boolean watch(RequestId request);
}
