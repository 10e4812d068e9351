package be.sentum.customer.domain.value;

import java.util.regex.Pattern;

/** A phone number: digits, with a leading + where it was given; blanks and punctuation are dropped. */
public record PhoneNumber(String value) {

    private static final Pattern PUNCTUATION = Pattern.compile("[\\s./()-]");
    private static final Pattern NUMBER = Pattern.compile("\\+?\\d{8,15}"); // E.164: at most 15 digits

    /** Refuses what does not have 8 to 15 digits ({@code invalid_format}). */
    public PhoneNumber {
        value = PUNCTUATION.matcher(value).replaceAll("");
        if (!NUMBER.matcher(value).matches()) {
            throw new InvalidValue("invalid_format");
        }
    }
}
