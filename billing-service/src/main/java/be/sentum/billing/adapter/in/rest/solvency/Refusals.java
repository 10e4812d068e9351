package be.sentum.billing.adapter.in.rest.solvency;

import be.sentum.billing.adapter.in.rest.BillingProblem;
import be.sentum.billing.application.port.in.ReviewSolvency;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.ProblemException;

/** Every refusal of a review as a problem: a new one that nobody mapped does not compile. */
final class Refusals {

    private Refusals() {}

    static ProblemException of(ReviewSolvency.Refusal refusal) {
        return switch (refusal) {
            case UNKNOWN_CHECK -> new ProblemException(CommonProblem.NOT_FOUND, "Check the id of the check.");
            case OWN_CHECK -> new ProblemException(CommonProblem.FORBIDDEN, "Nobody reviews a check of their own.");
            case SAME_REVIEWER ->
                new ProblemException(CommonProblem.FORBIDDEN, "Another reviewer looks at what you decided before.");
            case NOT_OPEN ->
                new ProblemException(
                        CommonProblem.INVALID_TRANSITION, "Only a check that still waits for a human is reviewed.");
            case RESTRICTED ->
                new ProblemException(
                        CommonProblem.PROCESSING_RESTRICTED, "No assessment goes on while it is restricted (Art. 18).");
            case SCORE_ONLY ->
                new ProblemException(
                        BillingProblem.REASON_SCORE_ONLY, "State at least one fact; the score alone decides nothing.");
        };
    }
}
