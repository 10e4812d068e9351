package be.sentum.billing.domain.solvency;

import be.sentum.billing.domain.Euro;
import java.time.LocalDate;

/**
 * When a check is worth the look into somebody's history at all.
 *
 * @param checkedAbove up to and including this total, VAT included, payment after delivery is granted without a check
 */
public record SolvencyPolicy(Euro checkedAbove) {

    private static final int MONTHS_OF_HISTORY = 24;

    public boolean needsCheck(Euro total) {
        return total.compareTo(checkedAbove) > 0;
    }

    /** Nothing older is looked at (catalogue 14.2). */
    public LocalDate historySince(LocalDate today) {
        return today.minusMonths(MONTHS_OF_HISTORY);
    }
}
