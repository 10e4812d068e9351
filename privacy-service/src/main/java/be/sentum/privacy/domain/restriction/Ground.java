package be.sentum.privacy.domain.restriction;

import java.util.Locale;
import java.util.Optional;

/** Why processing is restricted: the four cases of Art. 18(1), with the codes that are used everywhere (REQ-RES-01). */
public enum Ground {
    /** (a): for the time it takes to verify. */
    ACCURACY_CONTESTED,
    /** (b): the person wants it restricted and not erased. */
    UNLAWFUL,
    /** (c): we need the data no longer, the person does. */
    NEEDED_FOR_CLAIM,
    /** (d): an objection is being weighed; upheld, it stays (REQ-OBJ-02). */
    OBJECTION_PENDING;

    public static Optional<Ground> named(String code) {
        for (Ground ground : values()) {
            if (ground.code().equals(code)) {
                return Optional.of(ground);
            }
        }
        return Optional.empty();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
