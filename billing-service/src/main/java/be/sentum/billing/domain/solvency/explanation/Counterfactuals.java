package be.sentum.billing.domain.solvency.explanation;

import be.sentum.billing.domain.solvency.card.Assessment;
import be.sentum.billing.domain.solvency.card.AutomaticOutcome;
import be.sentum.billing.domain.solvency.card.Contribution;
import be.sentum.billing.domain.solvency.card.Factor;
import be.sentum.billing.domain.solvency.card.PointsCard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds what would have altered the outcome (REQ-ACC-05): each single change that does, at its nearest value; where no
 * single one does, the fewest together. There is always one, because a card can both approve and refer.
 */
final class Counterfactuals {

    private final PointsCard card;
    private final Assessment assessment;

    Counterfactuals(PointsCard card, Assessment assessment) {
        this.card = card;
        this.assessment = assessment;
    }

    List<Counterfactual> find() {
        List<Counterfactual> single = card.factors().stream()
                .flatMap(factor -> nearestThatFlips(factor).stream())
                .map(move -> counterfactual(List.of(move)))
                .toList();
        return single.isEmpty() ? List.of(together()) : single;
    }

    private Optional<BandChange> nearestThatFlips(Factor factor) {
        return moves(factor)
                .filter(move -> flips(assessment.score() + move.gain()))
                .min(Comparator.comparingInt(BandChange::distance));
    }

    private Counterfactual together() {
        List<BandChange> strongest = card.factors().stream()
                .flatMap(factor -> moves(factor)
                        .min(Comparator.comparingInt(this::pull).reversed().thenComparingInt(BandChange::distance))
                        .stream())
                .filter(move -> pull(move) > 0)
                .sorted(Comparator.comparingInt(this::pull).reversed())
                .toList();
        List<BandChange> chosen = new ArrayList<>();
        int score = assessment.score();
        for (BandChange move : strongest) {
            chosen.add(move);
            score += move.gain();
            if (flips(score)) {
                break;
            }
        }
        return counterfactual(chosen);
    }

    private Stream<BandChange> moves(Factor factor) {
        Contribution now = assessment.contributions().stream()
                .filter(contribution -> contribution.input().name() == factor.input())
                .findFirst()
                .orElseThrow();
        return BandChange.of(factor, now);
    }

    /** Points in the direction of the other outcome. */
    private int pull(BandChange move) {
        return assessment.outcome() == AutomaticOutcome.REFER ? move.gain() : -move.gain();
    }

    private boolean flips(int score) {
        return outcome(score) != assessment.outcome();
    }

    private AutomaticOutcome outcome(int score) {
        return score >= assessment.threshold() ? AutomaticOutcome.APPROVED : AutomaticOutcome.REFER;
    }

    private Counterfactual counterfactual(List<BandChange> moves) {
        int score =
                assessment.score() + moves.stream().mapToInt(BandChange::gain).sum();
        return new Counterfactual(moves.stream().map(BandChange::change).toList(), score, outcome(score));
    }
}
