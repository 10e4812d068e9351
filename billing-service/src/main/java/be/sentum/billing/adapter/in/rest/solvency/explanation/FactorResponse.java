package be.sentum.billing.adapter.in.rest.solvency.explanation;

import be.sentum.billing.domain.solvency.card.InputName;
import be.sentum.billing.domain.solvency.explanation.ExplainedFactor;

/**
 * What one thing did to the result.
 *
 * @param input stable code
 * @param effect raises, lowers or neutral
 * @param weightBand strong, medium, weak or none
 * @param inWords effect and weight, in words
 */
public record FactorResponse(
        String input, String label, String yourValue, String source, String effect, String weightBand, String inWords) {

    static FactorResponse of(ExplainedFactor factor, Phrasing phrasing) {
        InputName name = factor.input().name();
        String effect = Phrasing.code(factor.effect());
        String weight = Phrasing.code(factor.weight());
        return new FactorResponse(
                name.code(),
                phrasing.label(name),
                phrasing.value(name, factor.input().value()),
                phrasing.say("source." + factor.input().source().code()),
                effect,
                weight,
                phrasing.say("effect." + effect + "." + weight));
    }
}
