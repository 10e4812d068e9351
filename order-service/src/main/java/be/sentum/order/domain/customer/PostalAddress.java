package be.sentum.order.domain.customer;

import org.jspecify.annotations.Nullable;

/** Where a parcel goes; {@code country} is ISO 3166-1 alpha-2. No part may be blank, {@code box} may be absent. */
public record PostalAddress(
        String street, String houseNumber, @Nullable String box, String postalCode, String city, String country) {

    public PostalAddress {
        if (street.isBlank()
                || houseNumber.isBlank()
                || postalCode.isBlank()
                || city.isBlank()
                || country.length() != 2) {
            throw new IllegalArgumentException("an address has street, house number, postal code, city and country");
        }
    }
}
