package be.sentum.billing.domain.solvency.explanation;

import be.sentum.billing.domain.solvency.card.Contribution;
import be.sentum.billing.domain.solvency.card.Input;

/** What one input did to the result. */
public record ExplainedFactor(Input input, Effect effect, WeightBand weight) {

    static ExplainedFactor of(Contribution contribution) {
        return new ExplainedFactor(
                contribution.input(), Effect.of(contribution.points()), WeightBand.of(contribution.points()));
    }
}
