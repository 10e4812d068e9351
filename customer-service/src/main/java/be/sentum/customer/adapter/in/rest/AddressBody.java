package be.sentum.customer.adapter.in.rest;

import be.sentum.customer.domain.address.PostalAddress;
import be.sentum.customer.domain.details.AddressDraft;
import be.sentum.customer.domain.value.Text;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An address as JSON, the same in requests and answers.
 *
 * @param type BILLING or DELIVERY
 * @param country ISO 3166-1 alpha-2
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AddressBody(
        @Nullable String type,
        @Nullable String street,
        @Nullable String houseNumber,
        @Nullable String box,
        @Nullable String postalCode,
        @Nullable String city,
        @Nullable String country) {

    private static final AddressBody EMPTY = new AddressBody(null, null, null, null, null, null, null);

    static AddressBody of(PostalAddress address) {
        Text box = address.box();
        return new AddressBody(
                address.type().name(),
                address.street().value(),
                address.houseNumber().value(),
                box == null ? null : box.value(),
                address.postalCode().value(),
                address.city().value(),
                address.country().code());
    }

    /** JSON can have null in a list: that is an address with everything missing. */
    static List<AddressDraft> drafts(List<? extends @Nullable AddressBody> bodies) {
        return bodies.stream()
                .map(body -> Objects.requireNonNullElse(body, EMPTY).draft())
                .toList();
    }

    private AddressDraft draft() {
        return new AddressDraft(type, street, houseNumber, box, postalCode, city, country);
    }
}
