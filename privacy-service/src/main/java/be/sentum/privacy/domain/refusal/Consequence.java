package be.sentum.privacy.domain.refusal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What follows from the assessment (Art. 12(5)(a) and (b)). */
public sealed interface Consequence {

    /** Nothing is done, and the person learns why. */
    record Refuse() implements Consequence {}

    /**
     * A reasonable fee, announced first, so that the person can withdraw; the case stays open.
     *
     * @param euros what the answer costs us, more than nothing, two decimals at most
     */
    record Fee(BigDecimal euros) implements Consequence {
        public Fee {
            if (euros.signum() <= 0 || euros.stripTrailingZeros().scale() > 2) {
                throw new IllegalArgumentException("not a fee");
            }
        }
    }

    default String word() {
        return switch (this) {
            case Refuse r -> "refused";
            case Fee f -> "fee";
        };
    }

    default @Nullable BigDecimal fee() {
        return switch (this) {
            case Refuse r -> null;
            case Fee f -> f.euros();
        };
    }
}
