package be.sentum.privacy.domain.request;

import java.util.Locale;

/**
 * What a person may ask (REQ-DSR-01). The first three are carried out by the services; the others wait for an
 * officer's decision. What nobody recognises is kept as {@code unknown}, never turned away.
 */
public enum ItemType {
    ACCESS,
    PORTABILITY,
    ERASURE,
    RECTIFICATION,
    COMPLETION,
    RESTRICTION,
    OBJECTION,
    OBJECTION_MARKETING,
    CONSENT_WITHDRAWAL,
    HUMAN_REVIEW,
    UNKNOWN;

    /** As it stands on the wire; an unknown word is {@link #UNKNOWN}. */
    public static ItemType named(String word) {
        for (ItemType type : values()) {
            if (type.word().equals(word)) {
                return type;
            }
        }
        return UNKNOWN;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether services hand over data for it. */
    public boolean collects() {
        return this == ACCESS || this == PORTABILITY;
    }

    /**
     * REQ-IDV-01: an objection to marketing and a withdrawn consent need no proof beyond the address concerned; what
     * nobody has understood yet waits for an officer first.
     */
    public boolean needsIdentity() {
        return this != OBJECTION_MARKETING && this != CONSENT_WITHDRAWAL && this != UNKNOWN;
    }

    /** Whether it is work for the services, and not for an officer. */
    public boolean needsServices() {
        return collects() || this == ERASURE;
    }

    /** REQ-IDV-01, REQ-SEC-09: these need a log-in of the last minutes. */
    public boolean needsRecentLogin() {
        return needsServices();
    }
}
