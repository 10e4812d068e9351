package be.sentum.order.domain.delivery;

import java.util.regex.Pattern;

/**
 * A phone number: 8 to 15 digits, the first sign {@code +} or {@code 0}; blanks, dots, slashes, dashes and brackets may
 * stand between them. Kept as digits. Not searched for national register numbers: its digits are a number by nature.
 */
public record PhoneNumber(String value) {

    /** What a number looks like, for adapters that check before they build one. */
    public static final String PATTERN = "(\\+[1-9]|0)([ ./()-]{0,2}\\d){7,14}";

    private static final Pattern SHAPE = Pattern.compile(PATTERN);
    private static final Pattern BETWEEN = Pattern.compile("[ ./()-]");

    public PhoneNumber {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a phone number");
        }
        value = BETWEEN.matcher(value).replaceAll("");
    }
}
