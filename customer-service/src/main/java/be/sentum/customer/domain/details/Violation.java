package be.sentum.customer.domain.details;

/**
 * One field that is not valid.
 *
 * @param path as the field is named in the contract: {@code addresses[0].postalCode}
 * @param code stable: {@code required}, {@code invalid_format}, {@code checksum} …; never the value
 */
public record Violation(String path, String code) {}
