package be.sentum.customer.domain.details;

import be.sentum.customer.domain.address.PostalAddress;
import be.sentum.customer.domain.value.Text;
import org.jspecify.annotations.Nullable;

/** An address as somebody sent it. */
public record AddressDraft(
        @Nullable String type,
        @Nullable String street,
        @Nullable String houseNumber,
        @Nullable String box,
        @Nullable String postalCode,
        @Nullable String city,
        @Nullable String country) {

    static AddressDraft of(PostalAddress address) {
        Text box = address.box();
        return new AddressDraft(
                address.type().name(),
                address.street().value(),
                address.houseNumber().value(),
                box == null ? null : box.value(),
                address.postalCode().value(),
                address.city().value(),
                address.country().code());
    }
}
