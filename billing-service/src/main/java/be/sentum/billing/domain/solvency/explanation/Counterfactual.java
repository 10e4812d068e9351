package be.sentum.billing.domain.solvency.explanation;

import be.sentum.billing.domain.solvency.card.AutomaticOutcome;
import java.util.List;

/** With these changes together, and all else as it was, the same card would have said something else. */
public record Counterfactual(List<Change> changes, int score, AutomaticOutcome outcome) {

    public Counterfactual {
        changes = List.copyOf(changes);
    }
}
