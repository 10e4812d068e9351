package be.sentum.customer.domain.address;

import be.sentum.customer.domain.value.InvalidValue;
import be.sentum.customer.domain.value.Text;
import org.jspecify.annotations.Nullable;

/** Where invoices or parcels go. */
public record PostalAddress(
        AddressType type,
        Text street,
        Text houseNumber,
        @Nullable Text box,
        PostalCode postalCode,
        Text city,
        Country country) {

    /** Refuses a postal code that the country does not use ({@code invalid_format}). */
    public PostalAddress {
        if (!postalCode.fits(country)) {
            throw new InvalidValue("invalid_format");
        }
    }
}
