package be.sentum.privacy.adapter.in.rest.restriction;

import be.sentum.privacy.adapter.in.rest.PrivacyProblem;
import be.sentum.privacy.adapter.in.rest.Problems;
import be.sentum.privacy.domain.restriction.RestrictionRejection;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.ProblemException;

/** Every refusal as a problem: a new one that nobody mapped does not compile. */
final class RestrictionProblems {

    private RestrictionProblems() {}

    static ProblemException of(RestrictionRejection rejection) {
        return switch (rejection) {
            case RestrictionRejection.NotFound r ->
                new ProblemException(CommonProblem.NOT_FOUND, "There is no such restriction.");
            case RestrictionRejection.UnknownSubject r ->
                new ProblemException(PrivacyProblem.UNKNOWN_SUBJECT, "Look the person up in customer-service first.");
            case RestrictionRejection.SubjectErased r ->
                new ProblemException(PrivacyProblem.SUBJECT_ERASED, "Nothing is left that could be restricted.");
            case RestrictionRejection.NoticeRequired r ->
                new ProblemException(
                        PrivacyProblem.NOTICE_REQUIRED,
                        "Tell the person first: POST …/lift-notice, or give noticeSentAt, earlier than liftAt and past.");
            case RestrictionRejection.AlreadyLifted r ->
                new ProblemException(CommonProblem.INVALID_TRANSITION, "It is being lifted, or it is.");
            case RestrictionRejection.StepAlreadyDone r -> Problems.stepAlreadyDone();
            case RestrictionRejection.Unreachable r ->
                new ProblemException(
                        PrivacyProblem.NOTICE_REQUIRED,
                        "No address is known: write by post, and give its date in noticeSentAt with the lift.");
        };
    }
}
