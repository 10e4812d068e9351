package be.sentum.customer.domain;

/** How we must treat a person right now. */
public enum PersonStanding {
    GOOD,
    /** Account data are stored and not used (Art. 18 GDPR). */
    RESTRICTED,
    /** Erased, or never known. */
    GONE
}
