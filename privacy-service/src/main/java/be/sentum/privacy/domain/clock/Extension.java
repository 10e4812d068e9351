package be.sentum.privacy.domain.clock;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Two further months (REQ-CLK-02, Art. 12(3)), told to the person before the first month is over, once.
 *
 * @param reasons why this case needs them; being busy is none
 * @param explanation what makes this case so, as the person reads it
 */
public record Extension(Set<Reason> reasons, String explanation, Instant extendedAt) {

    /** What the law accepts. */
    public enum Reason {
        COMPLEXITY,
        NUMBER_OF_REQUESTS;

        public static Optional<Reason> named(String word) {
            for (Reason reason : values()) {
                if (reason.word().equals(word)) {
                    return Optional.of(reason);
                }
            }
            return Optional.empty();
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Extension {
        reasons = Set.copyOf(reasons);
        if (reasons.isEmpty() || explanation.isBlank()) {
            throw new IllegalArgumentException("an extension says why");
        }
    }
}
