package be.sentum.consent.application.port.in;

import be.sentum.consent.domain.Objection;
import be.sentum.consent.domain.PurposeCode;
import be.sentum.consent.domain.Rejection;
import be.sentum.consent.domain.SubjectId;

/**
 * Objects to direct marketing as a whole, or to one purpose (Art. 21 GDPR, REQ-OBJ-01): absolute for marketing, without
 * reason, effective at once. Idempotent.
 */
public interface RaiseObjection {

    Result handle(SubjectId subject, Scope scope);

    /** What the person objects to. */
    sealed interface Scope {

        record DirectMarketing() implements Scope {}

        record OnePurpose(PurposeCode purpose) implements Scope {}
    }

    /** What became of it. */
    sealed interface Result {

        record Raised(Objection objection) implements Result {}

        record Refused(Rejection reason) implements Result {}
    }
}
