package be.sentum.privacy.domain.request;

import java.util.Locale;

/** What was decided about one thing asked. */
public enum Outcome {
    GRANTED,
    PARTLY_GRANTED,
    REFUSED,
    /** Every service answered that it holds nothing. */
    NO_DATA;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
