package be.sentum.customer.domain.address;

import be.sentum.customer.domain.value.InvalidValue;
import be.sentum.identifiers.NationalRegisterNumber;
import java.util.regex.Pattern;

/** A postal code in the form of its country; for Belgium 1000 to 9999 (requirements catalogue, section 18). */
public record PostalCode(String value) {

    private static final Pattern BELGIAN = Pattern.compile("[1-9]\\d{3}");
    private static final Pattern ANY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 -]{1,11}");

    /** Refuses {@code invalid_format}, and a national register number ({@code national_register_number_not_allowed}). */
    public PostalCode {
        value = value.strip();
        if (!ANY.matcher(value).matches()) {
            throw new InvalidValue("invalid_format");
        }
        if (NationalRegisterNumber.isIn(value)) {
            throw new InvalidValue(NationalRegisterNumber.NOT_ALLOWED);
        }
    }

    /** Whether letters sent to that country may carry it. */
    public boolean fits(Country country) {
        return !country.equals(Country.BELGIUM) || BELGIAN.matcher(value).matches();
    }
}
