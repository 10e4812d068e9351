package be.sentum.customer.domain.details;

import be.sentum.customer.domain.value.InvalidValue;
import be.sentum.identifiers.NationalRegisterNumber;

/**
 * One field that is not valid.
 *
 * @param path as the field is named in the contract: {@code addresses[0].postalCode}
 * @param code stable: {@code required}, {@code invalid_format}, {@code checksum} …; never the value
 */
public record Violation(String path, String code) {

    /** A wrong text; that it has a national register number in it is said first. */
    public static Violation of(String path, String text, InvalidValue wrong) {
        return new Violation(
                path, NationalRegisterNumber.isIn(text) ? NationalRegisterNumber.NOT_ALLOWED : wrong.code());
    }
}
