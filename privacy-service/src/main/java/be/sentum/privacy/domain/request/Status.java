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
    /** Everything asked has an outcome, but something is still being carried out. */
    DECIDED,
    /** Final; a follow-up is another case. */
    CLOSED,
    /** Ended, because we hold nothing by which the person could be recognised (Art. 11(2)). */
    UNIDENTIFIABLE,
    /** Ended, because no proof came; an answer reopens it (REQ-CLK-03). */
    IDENTITY_NOT_ESTABLISHED;

    static Status of(Identity identity, boolean closed, Collection<Item> items) {
        return switch (identity.state()) {
            case UNIDENTIFIABLE -> UNIDENTIFIABLE;
            case NOT_ESTABLISHED -> IDENTITY_NOT_ESTABLISHED;
            case UNKNOWN -> closed ? CLOSED : RECEIVED;
            case ASKED -> closed ? CLOSED : IDENTITY_PENDING;
            case ESTABLISHED -> closed ? CLOSED : of(items);
        };
    }

    private static Status of(Collection<Item> items) {
        return items.stream().allMatch(i -> i.outcome().isPresent()) ? DECIDED : IN_PROGRESS;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
