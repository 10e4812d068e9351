package be.sentum.privacy.domain.identity.check;

import java.util.Locale;
import java.util.Optional;

/** By what an identity was established. */
public enum Proof {
    /** The link to the known address, and a fact (REQ-IDV-01). */
    LINK_AND_FACT,
    /** A recent log-in with the person's own account. */
    LOG_IN,
    /** The known number was called. */
    CALL_BACK,
    IN_PERSON,
    /** A document was looked at and not kept: the last resort, with a reason (RET-16). */
    ID_DOCUMENT;

    public static Optional<Proof> named(String word) {
        for (Proof proof : values()) {
            if (proof.word().equals(word)) {
                return Optional.of(proof);
            }
        }
        return Optional.empty();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether asking for it needs a recorded doubt. */
    public boolean needsDoubt() {
        return this == ID_DOCUMENT;
    }
}
