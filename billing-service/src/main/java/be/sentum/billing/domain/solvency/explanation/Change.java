package be.sentum.billing.domain.solvency.explanation;

import be.sentum.billing.domain.solvency.card.InputName;
import java.math.BigDecimal;

/** One thing that would have to be different: at least, or at most, this value. */
public record Change(InputName input, Direction direction, BigDecimal value) {

    /** On which side of the value the different result lies. */
    public enum Direction {
        AT_LEAST,
        AT_MOST
    }
}
