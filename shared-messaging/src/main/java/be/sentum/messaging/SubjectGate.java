package be.sentum.messaging;

import be.sentum.events.PersonEvent;
import be.sentum.events.Topic;

/** Says whether an event about a person comes too late, because that person was erased (REQ-ERA-07). */
public interface SubjectGate {

    /** Called inside the inbox transaction. A dropped event is counted and acknowledged, and no listener sees it. */
    boolean drops(Topic topic, PersonEvent event);
}
