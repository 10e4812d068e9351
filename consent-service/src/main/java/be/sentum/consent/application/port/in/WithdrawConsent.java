package be.sentum.consent.application.port.in;

import be.sentum.consent.domain.Decision;
import be.sentum.consent.domain.Evidence;
import be.sentum.consent.domain.PurposeCode;
import be.sentum.consent.domain.Rejection;
import be.sentum.consent.domain.SubjectId;

/**
 * Takes a consent back, at once and without a reason (Art. 7(3) GDPR, REQ-CON-05). Idempotent: withdrawing twice, or
 * what was never given, ends in the same denied state. Accepted from everybody: also under restriction, and from an
 * erased person, about whom nothing is written.
 */
public interface WithdrawConsent {

    Result handle(SubjectId subject, PurposeCode purpose, Evidence evidence);

    /** What became of it. */
    sealed interface Result {

        record Withdrawn(Decision decision) implements Result {}

        record Refused(Rejection reason) implements Result {}
    }
}
