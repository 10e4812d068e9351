package be.sentum.customer.domain.value;

/** One line of text as a person typed it, without white space around it. */
public record Text(String value) {

    private static final int LONGEST = 100;

    /** Refuses more than 100 characters ({@code too_long}), and control characters or none at all ({@code invalid_format}). */
    public Text {
        value = value.strip();
        if (value.length() > LONGEST) {
            throw new InvalidValue("too_long");
        }
        if (value.isEmpty() || value.codePoints().anyMatch(Character::isISOControl)) {
            throw new InvalidValue("invalid_format");
        }
    }
}
