package be.sentum.messaging;

import be.sentum.events.Topic;
import java.util.Set;
import java.util.UUID;

/** Says about whom events come too late, because that person was erased (REQ-ERA-07). */
public interface SubjectGate {

    /**
     * Those of the subjects whose events of this topic are dropped: counted and acknowledged, and no listener sees
     * them. Called once for all events of an inbox transaction; the answer holds to its end.
     */
    Set<UUID> tooLate(Topic topic, Set<UUID> subjects);
}
