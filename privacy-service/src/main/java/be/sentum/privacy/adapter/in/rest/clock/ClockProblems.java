package be.sentum.privacy.adapter.in.rest.clock;

import be.sentum.privacy.adapter.in.rest.PrivacyProblem;
import be.sentum.privacy.adapter.in.rest.Problems;
import be.sentum.privacy.domain.clock.ClockRejection;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.ProblemException;

/** Why the clock of a case is not changed, as problems. */
final class ClockProblems {

    private ClockProblems() {}

    /** @param path the field with the moment that was sent */
    static ProblemException of(ClockRejection rejection, String path) {
        return switch (rejection) {
            case ClockRejection.NotFound r -> Problems.notFound();
            case ClockRejection.AlreadyDecided r ->
                new ProblemException(
                        CommonProblem.INVALID_TRANSITION, "The case is decided or has ended: its time is over.");
            case ClockRejection.ExtensionTooLate r ->
                new ProblemException(
                        PrivacyProblem.EXTENSION_TOO_LATE, "Answer now: the case is late, and stays marked so.");
            case ClockRejection.AlreadyExtended r ->
                new ProblemException(PrivacyProblem.ALREADY_EXTENDED, "The law gives three months and no more.");
            case ClockRejection.InFuture r -> Problems.invalid(path, "in_future", "It has not happened yet.");
            case ClockRejection.AskedBeforeReceipt r ->
                Problems.invalid(path, "before_receipt", "Nobody asks about a case that has not come in.");
            case ClockRejection.AnsweredBeforeAsked r ->
                Problems.invalid(path, "before_asked", "The answer came after the question.");
            case ClockRejection.PauseAlreadyEnded r ->
                new ProblemException(CommonProblem.INVALID_TRANSITION, "This pause has ended.");
        };
    }
}
