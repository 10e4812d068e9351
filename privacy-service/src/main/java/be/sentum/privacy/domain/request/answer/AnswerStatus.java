package be.sentum.privacy.domain.request.answer;

import java.util.Locale;

/** What one service answered to what it is asked now. */
public enum AnswerStatus {
    WAITING,
    COMPLETED,
    NO_DATA,
    /** A search after the erasure found something that the inventory does not allow: counts as not answered. */
    REMAINDER_FOUND;

    public boolean isAnswer() {
        return this == COMPLETED || this == NO_DATA;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
