package be.sentum.privacy.domain.campaign;

import java.util.Locale;
import java.util.Optional;

/** Why the company erases without being asked (Art. 17(1) GDPR). */
public enum Reason {
    /** (a): no longer needed, a period of the retention schedule is over. */
    RETENTION,
    /** (b): a purpose ended whose only basis was consent. */
    CONSENT_WITHDRAWN,
    /** (d): it should never have been held. */
    UNLAWFUL;

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
