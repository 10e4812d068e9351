package be.sentum.privacy.domain.recipient;

import java.util.Locale;
import java.util.Optional;

/** Why nothing more is awaited of a recipient, as an officer records it (Art. 19). */
public enum Settlement {
    IMPOSSIBLE,
    DISPROPORTIONATE,
    /** By telephone, by post, in a meeting. */
    TOLD_OTHERWISE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Settlement> named(String word) {
        for (Settlement settlement : values()) {
            if (settlement.word().equals(word)) {
                return Optional.of(settlement);
            }
        }
        return Optional.empty();
    }
}
