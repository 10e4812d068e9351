package be.sentum.privacy.domain.breach;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether the persons are told (Art. 34).
 *
 * @param answer what was decided
 * @param reasons why
 * @param publicNotice where the public communication stands, when telling each one would be disproportionate
 * @param by log-in of who decided
 */
public record PersonsDecision(
        Answer answer, String reasons, @Nullable String publicNotice, String by, Instant at) {

    /** High risk means telling, unless one of the exemptions of Art. 34(3) holds. */
    public enum Answer {
        /** High risk: they are told without undue delay. */
        TELL,
        /** No high risk. */
        NO_HIGH_RISK,
        /** Unintelligible to whoever has the data, by encryption for instance: Art. 34(3)(a). */
        ENCRYPTED,
        /** Later measures took the high risk away: Art. 34(3)(b). */
        MEASURES_TAKEN,
        /** Disproportionate effort: told in public instead, Art. 34(3)(c). */
        DISPROPORTIONATE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Answer> named(String word) {
            return Arrays.stream(values()).filter(a -> a.word().equals(word)).findFirst();
        }
    }
}
