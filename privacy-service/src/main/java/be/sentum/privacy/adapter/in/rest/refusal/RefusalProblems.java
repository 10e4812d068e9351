package be.sentum.privacy.adapter.in.rest.refusal;

import be.sentum.privacy.adapter.in.rest.PrivacyProblem;
import be.sentum.privacy.adapter.in.rest.Problems;
import be.sentum.privacy.domain.refusal.RefusalRejection;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.ProblemException;

/** Why a request is not refused, as problems. */
final class RefusalProblems {

    private RefusalProblems() {}

    static ProblemException of(RefusalRejection rejection) {
        return switch (rejection) {
            case RefusalRejection.NotFound r -> Problems.notFound();
            case RefusalRejection.NothingToRefuse r ->
                new ProblemException(
                        CommonProblem.INVALID_TRANSITION, "It is answered, or it is an erasure being carried out.");
            case RefusalRejection.ItemMustBeNamed r ->
                Problems.invalid("type", "required", "Several things are open: name the type.");
            case RefusalRejection.InsufficientGrounds r ->
                new ProblemException(
                        PrivacyProblem.INSUFFICIENT_GROUNDS,
                        "Name at least two facts; how often somebody asked is never enough.");
            case RefusalRejection.FourEyesRequired r ->
                new ProblemException(
                        PrivacyProblem.FOUR_EYES_REQUIRED, "Somebody else than the one who assessed it approves.");
            case RefusalRejection.AlreadyApproved r ->
                new ProblemException(CommonProblem.INVALID_TRANSITION, "It was approved already.");
            case RefusalRejection.RemedyInfoMissing r -> Problems.remedyInfoMissing();
        };
    }
}
