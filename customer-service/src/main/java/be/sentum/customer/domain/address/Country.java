package be.sentum.customer.domain.address;

import be.sentum.customer.domain.value.InvalidValue;
import java.util.Locale;

/** A country by its ISO 3166-1 alpha-2 code, in capitals. */
public record Country(String code) {

    public static final Country BELGIUM = new Country("BE");

    /** Refuses a code that ISO does not list ({@code unknown_value}). */
    public Country {
        if (!Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(code)) {
            throw new InvalidValue("unknown_value");
        }
    }
}
