package be.sentum.privacy.application.port.out.request;

import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.subject.SubjectId;
import java.time.Instant;
import java.util.List;

/** When each case begins that is held because its person asked too much at once. */
public interface HeldCases {

    void hold(RequestId request, Instant beginsAt);

    /** How many cases of that person are held. */
    int waiting(SubjectId person);

    /** The oldest first. */
    List<RequestId> due(Instant now, int limit);

    /** It is held no longer. */
    void release(RequestId request);
}
