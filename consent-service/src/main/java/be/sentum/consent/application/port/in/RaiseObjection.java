package be.sentum.consent.application.port.in;

import be.sentum.consent.domain.Rejection;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.act.Channel;
import be.sentum.consent.domain.decision.Medium;
import be.sentum.consent.domain.decision.Objection;
import be.sentum.consent.domain.purpose.PurposeCode;
import org.jspecify.annotations.Nullable;

/**
 * Objects to direct marketing as a whole, or to one purpose (Art. 21 GDPR, REQ-OBJ-01): absolute for marketing, without
 * reason, effective at once. Idempotent. Accepted from everybody: also under restriction, and from an erased person,
 * about whom nothing is written.
 */
public interface RaiseObjection {

    Result handle(SubjectId subject, Scope scope, Channel channel);

    /** What the person objects to. */
    sealed interface Scope {

        /** @param medium absent for every way of marketing */
        record DirectMarketing(@Nullable Medium medium) implements Scope {}

        record OnePurpose(PurposeCode purpose) implements Scope {}
    }

    /** What became of it. */
    sealed interface Result {

        record Raised(Objection objection) implements Result {}

        record Refused(Rejection reason) implements Result {}
    }
}
