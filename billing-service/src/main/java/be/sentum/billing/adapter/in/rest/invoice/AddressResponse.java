package be.sentum.billing.adapter.in.rest.invoice;

import be.sentum.billing.domain.customer.PostalAddress;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A postal address; {@code country} is ISO 3166-1 alpha-2. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AddressResponse(
        String street, String houseNumber, @Nullable String box, String postalCode, String city, String country) {

    static AddressResponse of(PostalAddress address) {
        return new AddressResponse(
                address.street(),
                address.houseNumber(),
                address.box(),
                address.postalCode(),
                address.city(),
                address.country());
    }
}
