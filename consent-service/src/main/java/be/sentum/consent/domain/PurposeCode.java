package be.sentum.consent.domain;

/** The code of a purpose, P01 to P99 (requirements catalogue, section 2.1). Refuses anything else. */
public record PurposeCode(String value) implements Comparable<PurposeCode> {

    public PurposeCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("a purpose code is P and two digits");
        }
    }

    public static boolean isValid(String value) {
        return value.matches("P\\d{2}");
    }

    @Override
    public int compareTo(PurposeCode other) {
        return value.compareTo(other.value);
    }
}
