package be.sentum.billing.domain.solvency.card;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A transparent rule written by people (ADR 0008). Refused when it could never approve or never refer, or names an
 * input twice.
 *
 * @param version never reused for other rules
 * @param rulesHash SHA-256 of its canonical file, hexadecimal
 * @param threshold the score from which on the outcome is approved
 */
public record PointsCard(String version, String rulesHash, int threshold, List<Factor> factors) {

    public PointsCard {
        factors = List.copyOf(factors);
        Set<InputName> names = new HashSet<>();
        if (!factors.stream().map(Factor::input).allMatch(names::add)) {
            throw new IllegalArgumentException("a factor stands twice on card " + version);
        }
        int best = factors.stream().mapToInt(Factor::most).sum();
        int worst = factors.stream().mapToInt(Factor::least).sum();
        if (best < threshold || worst >= threshold) {
            throw new IllegalArgumentException("card " + version + " cannot both approve and refer");
        }
    }

    public List<InputName> inputNames() {
        return factors.stream().map(Factor::input).toList();
    }

    /** Counts the given inputs: exactly those this card names, in any order. Same inputs, same result. */
    public Assessment assess(List<Input> inputs) {
        if (inputs.size() != factors.size()) {
            throw new IllegalArgumentException("card " + version + " counts " + inputNames());
        }
        List<Contribution> contributions =
                factors.stream().map(factor -> contribution(factor, inputs)).toList();
        int score = contributions.stream().mapToInt(Contribution::points).sum();
        return new Assessment(version, rulesHash, contributions, score, threshold);
    }

    private static Contribution contribution(Factor factor, List<Input> inputs) {
        Input input = inputs.stream()
                .filter(candidate -> candidate.name() == factor.input())
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("missing " + factor.input().code()));
        return new Contribution(input, factor.pointsFor(input.value()));
    }
}
