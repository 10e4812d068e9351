package be.sentum.events.customer;

import org.jspecify.annotations.Nullable;

/**
 * A postal address on the card.
 *
 * @param type what it is for: BILLING, DELIVERY
 * @param street street, without the number
 * @param houseNumber house number
 * @param box box or bus, where there is one
 * @param postalCode postal code
 * @param city municipality
 * @param country ISO 3166-1 alpha-2
 */
public record PostalAddress(
        String type,
        String street,
        String houseNumber,
        @Nullable String box,
        String postalCode,
        String city,
        String country) {}
