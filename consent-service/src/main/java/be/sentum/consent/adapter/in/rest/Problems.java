package be.sentum.consent.adapter.in.rest;

import be.sentum.consent.domain.Rejection;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.ProblemException;

/** Every refusal of a use case as a problem: a new one that nobody mapped does not compile. */
final class Problems {

    private Problems() {}

    static ProblemException of(Rejection rejection) {
        return switch (rejection) {
            case Rejection.UnknownPurpose r ->
                new ProblemException(CommonProblem.UNKNOWN_PURPOSE, "GET /purposes lists the purposes there are.");
            case Rejection.PurposeNotOptional r ->
                new ProblemException(
                        ConsentProblem.PURPOSE_NOT_OPTIONAL, "GET /purposes says which purposes are optional.");
            case Rejection.UnknownTextVersion r ->
                new ProblemException(
                        ConsentProblem.UNKNOWN_TEXT_VERSION, "Show the text that GET /purposes names and send its id.");
            case Rejection.SubjectErased r ->
                new ProblemException(ConsentProblem.SUBJECT_ERASED, "Nothing is recorded about an erased person.");
            case Rejection.ProcessingRestricted r ->
                new ProblemException(
                        CommonProblem.PROCESSING_RESTRICTED, "Lift the restriction before allowing something new.");
        };
    }
}
