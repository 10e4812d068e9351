package be.sentum.consent.application.port.in.upkeep;

import be.sentum.consent.domain.SubjectId;
import java.util.List;

/**
 * Tells the other services of grants that ended by themselves: by time (REQ-CON-07, an event {@code expired} of its own)
 * or by a new major version of their text (REQ-CON-06). Here they count as denied from the moment itself, whether or not
 * this ran. Any number of replicas may do it at once: the second finds nothing left to say.
 */
public interface SettleEnds {

    /** Persons about whom there is something to say, some of them when there are many. */
    List<SubjectId> due();

    /** Says it about one person, in one transaction. */
    void settle(SubjectId subject);
}
