package be.sentum.billing.domain.solvency;

import be.sentum.billing.domain.solvency.card.AutomaticOutcome;
import java.util.Locale;

/** Who decided what. A rejection can only be written down as a human's. */
public sealed interface Verdict {

    /** {@code approved}, {@code refer} or {@code rejected}: the outcome as all others see it. */
    String code();

    /** Decided by the points card, or by the rule that no check was needed or allowed. */
    record ByMachine(AutomaticOutcome outcome) implements Verdict {
        @Override
        public String code() {
            return outcome.name().toLowerCase(Locale.ROOT);
        }
    }

    /** Decided by a reviewer. */
    record ByHuman(Review review) implements Verdict {
        @Override
        public String code() {
            return review.decision().name().toLowerCase(Locale.ROOT);
        }
    }
}
