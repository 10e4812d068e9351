package be.sentum.privacy.adapter.in.rest.campaign;

import be.sentum.privacy.adapter.in.rest.PrivacyProblem;
import be.sentum.privacy.adapter.in.rest.Problems;
import be.sentum.privacy.domain.campaign.CampaignRejection;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.ProblemException;

/** Every refusal as a problem: a new one that nobody mapped does not compile. */
final class CampaignProblems {

    private CampaignProblems() {}

    static ProblemException of(CampaignRejection rejection) {
        return switch (rejection) {
            case CampaignRejection.NotFound r ->
                new ProblemException(CommonProblem.NOT_FOUND, "There is no such campaign.");
            case CampaignRejection.FourEyesRequired r ->
                new ProblemException(
                        PrivacyProblem.FOUR_EYES_REQUIRED, "Another officer than the one who proposed it approves it.");
            case CampaignRejection.NotNow r ->
                new ProblemException(
                        CommonProblem.INVALID_TRANSITION,
                        "The campaign is " + r.state().word() + ".");
            case CampaignRejection.TooManySubjects r ->
                Problems.invalid("subjects", "too_many", "At most %d in one campaign.".formatted(r.most()));
        };
    }
}
