package be.sentum.privacy.domain.rectification;

import java.util.Locale;

/** What became of a contested fact (REQ-REC-01). */
public enum Result {
    CORRECTED,
    /** The fact stays, with the person's statement beside it. */
    STATEMENT_ADDED,
    REFUSED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Result named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
