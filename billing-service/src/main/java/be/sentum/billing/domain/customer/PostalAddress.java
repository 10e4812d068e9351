package be.sentum.billing.domain.customer;

import org.jspecify.annotations.Nullable;

/** Where an invoice goes; {@code country} is ISO 3166-1 alpha-2. */
public record PostalAddress(
        String street, String houseNumber, @Nullable String box, String postalCode, String city, String country) {}
