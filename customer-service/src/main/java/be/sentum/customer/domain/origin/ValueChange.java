package be.sentum.customer.domain.origin;

import org.jspecify.annotations.Nullable;

/**
 * One field whose value changed.
 *
 * @param field its name in the contract
 * @param before null when there was none
 * @param after null when there is none any more
 */
public record ValueChange(
        String field, @Nullable String before, @Nullable String after) {

    /** Without the values, so that a log cannot have them. */
    @Override
    public String toString() {
        return "ValueChange[" + field + "]";
    }
}
