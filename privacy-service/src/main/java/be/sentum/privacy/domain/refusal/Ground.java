package be.sentum.privacy.domain.refusal;

import java.util.Locale;
import java.util.Optional;

/** The two grounds the law knows (Art. 12(5)); the burden of proof is ours. */
public enum Ground {
    MANIFESTLY_UNFOUNDED,
    EXCESSIVE;

    public static Optional<Ground> named(String word) {
        for (Ground ground : values()) {
            if (ground.word().equals(word)) {
                return Optional.of(ground);
            }
        }
        return Optional.empty();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
