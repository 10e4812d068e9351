package be.sentum.privacy.adapter.in.rest.hold;

import be.sentum.privacy.adapter.in.rest.PrivacyProblem;
import be.sentum.privacy.adapter.in.rest.Problems;
import be.sentum.privacy.domain.hold.HoldRejection;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.ProblemException;

/** Why a legal hold is not placed, reviewed or released, as problems. */
final class HoldProblems {

    private HoldProblems() {}

    static ProblemException of(HoldRejection rejection) {
        return switch (rejection) {
            case HoldRejection.NotFound r -> new ProblemException(CommonProblem.NOT_FOUND, "There is no such hold.");
            case HoldRejection.UnknownSubject r ->
                new ProblemException(CommonProblem.NOT_FOUND, "No such person is known: look the id up first.");
            case HoldRejection.ErasureUnderWay r ->
                new ProblemException(
                        PrivacyProblem.SUBJECT_ERASED,
                        "The erasure is being carried out; hold what it keeps afterwards.");
            case HoldRejection.ReviewTooLate r ->
                new ProblemException(
                        PrivacyProblem.REVIEW_TOO_LATE, "Choose a day within twelve months; it can be reviewed then.");
            case HoldRejection.ReviewInPast r -> Problems.invalid("reviewDate", "in_past", "Choose a day after today.");
            case HoldRejection.UnknownScope r ->
                Problems.invalid(
                        "scope",
                        "unknown_scope",
                        "Name services, and categories of the inventory such as transaction.");
            case HoldRejection.NamesPerson r ->
                Problems.invalid(
                        r.field(), "personal_data", "Name the file, without address, register or account number.");
            case HoldRejection.AlreadyReleased r ->
                new ProblemException(CommonProblem.INVALID_TRANSITION, "It was released already; place a new one.");
        };
    }
}
