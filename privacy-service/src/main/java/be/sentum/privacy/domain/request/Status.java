package be.sentum.privacy.domain.request;

import java.util.Locale;

/** How far a case is (REQ-DSR-04). */
public enum Status {
    RECEIVED,
    IN_PROGRESS,
    /** Everything asked has an outcome, but something is still being carried out. */
    DECIDED,
    /** Final; a follow-up is another case. */
    CLOSED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
