package be.sentum.billing.domain.solvency.explanation;

import be.sentum.billing.domain.solvency.SolvencyCheck;
import be.sentum.billing.domain.solvency.card.PointsCard;
import java.util.List;

/**
 * What a person is told about a check (REQ-ACC-05, REQ-SOL-03): the factors with their weight, the result, and what
 * would have altered it. In no language yet.
 */
public record Explanation(SolvencyCheck check, List<ExplainedFactor> factors, List<Counterfactual> counterfactuals) {

    public Explanation {
        factors = List.copyOf(factors);
        counterfactuals = List.copyOf(counterfactuals);
    }

    /** Explains with the card that decided. Refuses any other. */
    public static Explanation of(SolvencyCheck check, PointsCard card) {
        if (!card.version().equals(check.assessment().modelVersion())) {
            throw new IllegalArgumentException("a check is explained with the card that decided");
        }
        return new Explanation(
                check,
                check.assessment().contributions().stream()
                        .map(ExplainedFactor::of)
                        .toList(),
                new Counterfactuals(card, check.assessment()).find());
    }
}
