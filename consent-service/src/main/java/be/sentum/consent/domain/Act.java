package be.sentum.consent.domain;

/** What became of a purpose for a person: four acts of the person, and the end of a grant by time (REQ-CON-01, 07). */
public enum Act {
    GRANTED,
    DENIED,
    WITHDRAWN,
    OBJECTED,
    EXPIRED
}
