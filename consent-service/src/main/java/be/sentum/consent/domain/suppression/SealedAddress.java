package be.sentum.consent.domain.suppression;

/** A keyed hash of a normalised address, lower-case hex: says whether an address is the same, and nothing else. */
public record SealedAddress(String hmac) {}
