package be.sentum.privacy.domain.recipient;

import java.util.Locale;

/** How far a notice to a recipient is. */
public enum NoticeState {
    /** Is told, or waits for the recipient to say that it knows. */
    OPEN,
    ACKNOWLEDGED,
    /** Nobody answered in time, or nobody knows how to reach the recipient: a human's. */
    OVERDUE,
    /** An officer recorded why the recipient is not told, or that it was told otherwise. */
    SETTLED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static NoticeState named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Whether the recipient may still say that it knows. */
    public boolean awaitsAnswer() {
        return this == OPEN || this == OVERDUE;
    }
}
