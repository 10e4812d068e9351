package be.sentum.consent.application.port.out.decision;

import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.decision.Decision;
import java.time.Instant;

/** Tells the other services what may be done for a person. */
public interface DecisionEvents {

    /**
     * Published with the transaction.
     *
     * @param version grows with each act of this person about this purpose, so that readers ignore an older one
     */
    void changed(SubjectId subject, Decision decision, long version, Instant at);
}
