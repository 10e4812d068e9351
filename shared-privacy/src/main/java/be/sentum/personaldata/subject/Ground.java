package be.sentum.personaldata.subject;

import java.util.Locale;

/** Why processing is restricted (Art. 18(1)); while any of them holds, data are stored and nothing else (REQ-RES-02). */
public enum Ground {
    /** (a): for the time it takes to verify. */
    ACCURACY_CONTESTED,
    /** (b): the person wants the data restricted and not erased. */
    UNLAWFUL,
    /** (c): we need them no longer, the person does. */
    NEEDED_FOR_CLAIM,
    /** (d): an objection under Art. 21(1) is being weighed, or was upheld. */
    OBJECTION_PENDING;

    /** As it stands on the wire and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for any other word */
    public static Ground of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether the person wants the data kept: then nothing is purged (REQ-RES-02). */
    public boolean keepsData() {
        return this == UNLAWFUL || this == NEEDED_FOR_CLAIM;
    }
}
