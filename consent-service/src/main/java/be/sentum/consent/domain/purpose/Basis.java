package be.sentum.consent.domain.purpose;

/** On what ground of Art. 6(1) GDPR a purpose rests. */
public enum Basis {
    CONSENT,
    CONTRACT,
    LEGAL_OBLIGATION,
    LEGITIMATE_INTEREST
}
