package be.sentum.privacy.domain.request;

import be.sentum.privacy.domain.identity.Identity;
import java.util.Collection;
import java.util.Locale;

/** How far a case is (REQ-DSR-04). */
public enum Status {
    RECEIVED,
    /** Somebody was asked to prove who they are. */
    IDENTITY_PENDING,
    IN_PROGRESS,
    /** Goes on with two more months (REQ-CLK-02). */
    EXTENDED,
    /** Everything asked has an outcome, but something is still being carried out. */
    DECIDED,
    /** Final; a follow-up is another case. */
    CLOSED,
    /** Final: the person wanted it no longer. */
    WITHDRAWN,
    /** Ended, because we hold nothing by which the person could be recognised (Art. 11(2)). */
    UNIDENTIFIABLE,
    /** Ended, because no proof came; an answer reopens it (REQ-CLK-03). */
    IDENTITY_NOT_ESTABLISHED;

    static Status of(Identity identity, boolean closed, boolean extended, Collection<Item> items) {
        return switch (identity.state()) {
            case UNIDENTIFIABLE -> UNIDENTIFIABLE;
            case NOT_ESTABLISHED -> IDENTITY_NOT_ESTABLISHED;
            case UNKNOWN -> closed ? CLOSED : RECEIVED;
            case ASKED -> closed ? CLOSED : IDENTITY_PENDING;
            case ESTABLISHED -> closed ? CLOSED : of(extended, items);
        };
    }

    private static Status of(boolean extended, Collection<Item> items) {
        if (items.stream().allMatch(i -> i.outcome().isPresent())) {
            return DECIDED;
        }
        return extended ? EXTENDED : IN_PROGRESS;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
