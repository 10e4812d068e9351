package be.sentum.order.domain.carrier;

/**
 * A call that a carrier signed.
 *
 * @param carrier code of the carrier whose secret signed it
 * @param id that the carrier gave it: the same again is the same call
 * @param digest of its body, so that an id stands for one body
 */
public record SignedCall(String carrier, String id, String digest) {}
