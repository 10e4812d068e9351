package be.sentum.billing.application.port.in;

import be.sentum.billing.domain.solvency.CheckId;
import be.sentum.billing.domain.solvency.HumanDecision;
import be.sentum.billing.domain.solvency.SolvencyCheck;
import java.util.List;

/** A human looks at a check that the machine referred, and decides it with reasons (REQ-ADM-02). */
public interface ReviewSolvency {

    Result handle(Command command);

    /**
     * @param reviewer the reviewer's log-in
     * @param reasons at least one that is a fact and not the score again
     */
    record Command(CheckId check, String reviewer, HumanDecision decision, List<String> reasons) {}

    /** What came of it. */
    sealed interface Result {

        record Reviewed(SolvencyCheck check) implements Result {}

        record Refused(Refusal reason) implements Result {}
    }

    /** Why a review is not taken. */
    enum Refusal {
        UNKNOWN_CHECK,
        /** The reviewer is the customer. */
        OWN_CHECK,
        /** The reviewer's own rejection is contested: another human looks (REQ-ADM-03). */
        SAME_REVIEWER,
        /** Approved by the machine, reviewed before, or the order no longer waits. */
        NOT_OPEN,
        RESTRICTED,
        SCORE_ONLY
    }
}
