package be.sentum.billing.adapter.out.persistence.invoice.document;

import be.sentum.billing.domain.customer.PostalAddress;
import org.jspecify.annotations.Nullable;

/** An address on a stored invoice. */
record StoredAddress(
        String street, String houseNumber, @Nullable String box, String postalCode, String city, String country) {

    static StoredAddress of(PostalAddress address) {
        return new StoredAddress(
                address.street(),
                address.houseNumber(),
                address.box(),
                address.postalCode(),
                address.city(),
                address.country());
    }

    PostalAddress toDomain() {
        return new PostalAddress(street, houseNumber, box, postalCode, city, country);
    }
}
