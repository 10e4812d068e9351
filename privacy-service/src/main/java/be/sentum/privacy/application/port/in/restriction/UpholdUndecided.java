package be.sentum.privacy.application.port.in.restriction;

import be.sentum.privacy.domain.request.RequestId;
import java.util.List;

/** Nobody weighed an objection in time: it is upheld (REQ-OBJ-02). Safe on several replicas. */
public interface UpholdUndecided {

    /** Cases with an objection whose last day is over. */
    List<RequestId> overdue();

    /** Upholds; nothing when somebody decided meanwhile. */
    void uphold(RequestId request);
}
