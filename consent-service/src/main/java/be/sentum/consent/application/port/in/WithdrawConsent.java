package be.sentum.consent.application.port.in;

import be.sentum.consent.domain.Rejection;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.act.Evidence;
import be.sentum.consent.domain.decision.Decision;
import be.sentum.consent.domain.decision.Medium;
import be.sentum.consent.domain.purpose.PurposeCode;
import org.jspecify.annotations.Nullable;

/**
 * Takes a consent back, at once and without a reason (Art. 7(3) GDPR, REQ-CON-05). Idempotent: withdrawing twice, or
 * what was never given, ends in the same denied state. Accepted from everybody: also under restriction, and from an
 * erased person, about whom nothing is written.
 */
public interface WithdrawConsent {

    /**
     * @param purpose a whole one
     * @param medium the part that is taken back; absent for all of it, which is then told as the purpose's own decision
     */
    Result handle(SubjectId subject, PurposeCode purpose, @Nullable Medium medium, Evidence evidence);

    /** What became of it. */
    sealed interface Result {

        record Withdrawn(Decision decision) implements Result {}

        record Refused(Rejection reason) implements Result {}
    }
}
