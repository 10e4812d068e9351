package be.sentum.privacy.adapter.in.rest.breach;

import be.sentum.privacy.adapter.in.rest.PrivacyProblem;
import be.sentum.privacy.adapter.in.rest.Problems;
import be.sentum.privacy.domain.breach.BreachRejection;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.ProblemException;

/** Why something about a breach is not done, as problems. */
final class BreachProblems {

    private BreachProblems() {}

    static ProblemException notFound() {
        return new ProblemException(CommonProblem.NOT_FOUND, "There is no such breach.");
    }

    static ProblemException of(BreachRejection rejection) {
        return switch (rejection) {
            case BreachRejection.NotFound r -> notFound();
            case BreachRejection.Changed r ->
                new ProblemException(CommonProblem.VERSION_MISMATCH, "Read the breach again and repeat the change.");
            case BreachRejection.InFuture r ->
                Problems.invalid(r.field(), "in_future", "That moment is still to come.");
            case BreachRejection.AwareBeforeDetected r ->
                Problems.invalid("awareAt", "before_detected", "Nobody knew before it was found.");
            case BreachRejection.UnknownProcessor r ->
                Problems.invalid("processor", "unknown", "Use a code of GET /recipients.");
            case BreachRejection.AlreadyDecided r ->
                new ProblemException(
                        CommonProblem.INVALID_TRANSITION, "It is decided; that the authority is told is not undone.");
            case BreachRejection.NothingToApprove r ->
                new ProblemException(CommonProblem.INVALID_TRANSITION, "Nothing waits for a second human.");
            case BreachRejection.SecondHumanNeeded r ->
                new ProblemException(
                        PrivacyProblem.FOUR_EYES_REQUIRED, "Somebody else than the one who decided approves.");
            case BreachRejection.LateReasonsMissing r ->
                new ProblemException(
                        PrivacyProblem.LATE_REASONS_REQUIRED, "Say in lateReasons why it is late (Art. 33(1)).");
            case BreachRejection.PublicNoticeMissing r ->
                Problems.invalid(
                        "publicNotice", "required", "Say where the persons are told in public (Art. 34(3)(c)).");
            case BreachRejection.EmptyTime r -> Problems.invalid("to", "not_after_from", "to comes after from.");
        };
    }
}
