package be.sentum.billing.domain.solvency.card;

import java.util.List;

/**
 * What a card made of some inputs, with all that is needed to do it again (REQ-SOL-02): the same card and the same
 * inputs always make an equal assessment.
 *
 * @param rulesHash SHA-256 of the card's canonical file, hexadecimal
 * @param threshold the score from which on the outcome is approved
 */
public record Assessment(
        String modelVersion, String rulesHash, List<Contribution> contributions, int score, int threshold) {

    public Assessment {
        contributions = List.copyOf(contributions);
        if (score != contributions.stream().mapToInt(Contribution::points).sum()) {
            throw new IllegalArgumentException("a score is the sum of its contributions");
        }
    }

    public AutomaticOutcome outcome() {
        return score >= threshold ? AutomaticOutcome.APPROVED : AutomaticOutcome.REFER;
    }

    public List<Input> inputs() {
        return contributions.stream().map(Contribution::input).toList();
    }
}
