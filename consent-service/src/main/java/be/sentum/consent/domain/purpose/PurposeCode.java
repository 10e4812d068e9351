package be.sentum.consent.domain.purpose;

import org.jspecify.annotations.Nullable;

/**
 * The code of a purpose, P01 to P99 (requirements catalogue, section 2.1), or of the part of a purpose that reaches
 * persons on one medium and is allowed and refused by itself (REQ-CON-03): {@code P09.sms}. Refuses anything else.
 */
public record PurposeCode(String value) implements Comparable<PurposeCode> {

    private static final char PART = '.';

    public PurposeCode {
        if (!value.matches("P\\d{2}(\\.[a-z]+)?")) {
            throw new IllegalArgumentException("a purpose code is P and two digits, perhaps with a medium");
        }
    }

    /** Whether it can be the code of a whole purpose. */
    public static boolean isValid(String value) {
        return value.matches("P\\d{2}");
    }

    /** The part of this purpose on a medium, such as {@code sms}. */
    public PurposeCode part(String medium) {
        return new PurposeCode(whole().value + PART + medium);
    }

    public boolean isPart() {
        return value.indexOf(PART) > 0;
    }

    /** The purpose in the register: itself unless it is a part. */
    public PurposeCode whole() {
        return isPart() ? new PurposeCode(value.substring(0, value.indexOf(PART))) : this;
    }

    /** The medium of a part; absent for a whole purpose. */
    public @Nullable String medium() {
        return isPart() ? value.substring(value.indexOf(PART) + 1) : null;
    }

    @Override
    public int compareTo(PurposeCode other) {
        return value.compareTo(other.value);
    }
}
