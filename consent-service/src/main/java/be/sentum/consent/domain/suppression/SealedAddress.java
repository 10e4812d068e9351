package be.sentum.consent.domain.suppression;

/**
 * A keyed hash of a normalised address: says whether an address is the same, and nothing else. In front of it the id of
 * its key and a dot; older ones have none.
 */
public record SealedAddress(String hmac) {}
