package be.sentum.customer.domain.value;

import be.sentum.identifiers.NationalRegisterNumber;
import java.util.regex.Pattern;

/** A phone number: digits, with a leading + where it was given; blanks and punctuation are dropped. */
public record PhoneNumber(String value) {

    private static final Pattern PUNCTUATION = Pattern.compile("[\\s./()-]");
    private static final Pattern NUMBER = Pattern.compile("\\+?\\d{8,15}"); // E.164: at most 15 digits

    /**
     * A + and a calling code in whose zone numbers of eleven digits are common: North America, Europe, Russia. Such a
     * number, a Belgian mobile one for instance, may have the checksum of a national register number by chance.
     */
    private static final Pattern INTERNATIONAL = Pattern.compile("\\+[1347].*");

    /**
     * Refuses what does not have 8 to 15 digits ({@code invalid_format}), and a national register number
     * ({@code national_register_number_not_allowed}).
     */
    public PhoneNumber {
        value = PUNCTUATION.matcher(value).replaceAll("");
        if (!NUMBER.matcher(value).matches()) {
            throw new InvalidValue("invalid_format");
        }
        if (!INTERNATIONAL.matcher(value).matches() && NationalRegisterNumber.isIn(value)) {
            throw new InvalidValue(NationalRegisterNumber.NOT_ALLOWED);
        }
    }
}
