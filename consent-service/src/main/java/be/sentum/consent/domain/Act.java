package be.sentum.consent.domain;

/** What a person did about a purpose. */
public enum Act {
    GRANTED,
    DENIED,
    WITHDRAWN,
    OBJECTED
}
