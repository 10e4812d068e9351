package be.sentum.billing.domain.solvency.card;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The points for a range of values.
 *
 * @param upTo last value of the range, itself included; absent for the last band of a factor
 */
public record Band(@Nullable BigDecimal upTo, int points) {

    boolean holds(BigDecimal value) {
        return upTo == null || value.compareTo(upTo) <= 0;
    }
}
