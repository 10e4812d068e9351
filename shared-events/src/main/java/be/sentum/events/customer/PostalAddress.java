package be.sentum.events.customer;

import org.jspecify.annotations.Nullable;

/** A postal address on the card; {@code type} is BILLING or DELIVERY, {@code country} ISO 3166-1 alpha-2. */
public record PostalAddress(
        String type,
        String street,
        String houseNumber,
        @Nullable String box,
        String postalCode,
        String city,
        String country) {}
