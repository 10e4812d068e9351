package be.sentum.consent.domain.act;

/**
 * What became of a purpose for a person: four acts of the person, the end of a grant by time (REQ-CON-01, 07), and the
 * end of what a guardian allowed once the child answers alone (REQ-CHD-01).
 */
public enum Act {
    GRANTED,
    DENIED,
    WITHDRAWN,
    OBJECTED,
    EXPIRED,
    OUTGROWN
}
