package be.sentum.privacy.domain.breach;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a breach did to data (Art. 4(12)); often more than one. */
public enum Nature {
    CONFIDENTIALITY,
    INTEGRITY,
    AVAILABILITY;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Nature> named(String word) {
        return Arrays.stream(values()).filter(n -> n.word().equals(word)).findFirst();
    }
}
