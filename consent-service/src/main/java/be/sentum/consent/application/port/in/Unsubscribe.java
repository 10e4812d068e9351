package be.sentum.consent.application.port.in;

import be.sentum.consent.domain.Rejection;
import be.sentum.consent.domain.decision.Objection;

/**
 * Objects to direct marketing, or to one of its purposes, for the person of an unsubscribe link, without a log-in
 * (REQ-MKT-05, REQ-OBJ-01). Idempotent; who has the link has it from our mail.
 */
public interface Unsubscribe {

    /** @param scope direct marketing, or a purpose that belongs to it: the link is good for nothing else */
    Result handle(String token, RaiseObjection.Scope scope);

    /** What became of it. */
    sealed interface Result {

        record Raised(Objection objection) implements Result {}

        /** The link is too old, or its person is not here (any more); which of the two is not told. */
        record AddressNeeded() implements Result {}

        /** None of our links. */
        record Forged() implements Result {}

        /** The purpose is not direct marketing. */
        record MarketingOnly() implements Result {}

        record Refused(Rejection reason) implements Result {}
    }
}
