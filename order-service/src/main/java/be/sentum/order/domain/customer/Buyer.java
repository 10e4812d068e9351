package be.sentum.order.domain.customer;

import org.jspecify.annotations.Nullable;

/**
 * What delivering needs of a customer's card (REQ-GEN-03): nothing else of it is kept here.
 *
 * @param version of the card; an older one than known is ignored
 * @param name of the person or the company, for the parcel
 * @param consumer a natural person, who may withdraw from what was bought (REQ-ORD-04)
 * @param deliveryAddress absent when the card has no address at all
 */
public record Buyer(
        CustomerId id,
        long version,
        String name,
        boolean consumer,
        @Nullable PostalAddress deliveryAddress) {

    /** A natural person. */
    public Buyer(CustomerId id, long version, String name, @Nullable PostalAddress deliveryAddress) {
        this(id, version, name, true, deliveryAddress);
    }
}
