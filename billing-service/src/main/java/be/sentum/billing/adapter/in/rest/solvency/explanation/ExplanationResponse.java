package be.sentum.billing.adapter.in.rest.solvency.explanation;

import be.sentum.billing.domain.solvency.Review;
import be.sentum.billing.domain.solvency.SolvencyCheck;
import be.sentum.billing.domain.solvency.card.Assessment;
import be.sentum.billing.domain.solvency.explanation.Explanation;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the person is told (REQ-ACC-05, REQ-SOL-03).
 *
 * @param procedure what was done, in plain words
 * @param humanReviewer whether a human decided
 * @param reasons of that human, empty otherwise
 * @param counterfactuals what would have altered the machine's outcome, at least one
 */
public record ExplanationResponse(
        UUID checkId,
        UUID orderId,
        String language,
        String outcome,
        String summary,
        String procedure,
        int score,
        int threshold,
        String modelVersion,
        List<FactorResponse> factors,
        List<String> counterfactuals,
        boolean humanReviewer,
        List<String> reasons,
        String notUsed,
        String correction,
        String humanReview,
        String prepayment,
        String authority,
        String court) {

    public static ExplanationResponse of(Explanation explanation, Language language) {
        SolvencyCheck check = explanation.check();
        Assessment assessment = check.assessment();
        var phrasing = new Phrasing(language);
        boolean human = check.review().isPresent();
        return new ExplanationResponse(
                check.id().value(),
                check.order().value(),
                language.tag(),
                check.verdict().code(),
                phrasing.say((human ? "summary.human." : "summary.machine.")
                        + check.verdict().code()),
                phrasing.say("procedure", Map.of("threshold", String.valueOf(assessment.threshold()))),
                assessment.score(),
                assessment.threshold(),
                assessment.modelVersion(),
                explanation.factors().stream()
                        .map(factor -> FactorResponse.of(factor, phrasing))
                        .toList(),
                explanation.counterfactuals().stream()
                        .map(phrasing::counterfactual)
                        .toList(),
                human,
                check.review().map(Review::reasons).orElse(List.of()),
                phrasing.say("not_used"),
                phrasing.say("correction"),
                phrasing.say("human_review"),
                phrasing.say("prepayment"),
                phrasing.say("authority"),
                phrasing.say("court"));
    }
}
