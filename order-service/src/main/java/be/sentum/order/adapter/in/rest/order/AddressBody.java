package be.sentum.order.adapter.in.rest.order;

import be.sentum.order.adapter.in.rest.TypedText;
import be.sentum.order.domain.customer.PostalAddress;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A postal address; {@code country} is ISO 3166-1 alpha-2, a Belgian postal code has four digits from 1000 on. */
record AddressBody(
        @NotBlank @Size(max = 120) @Pattern(regexp = TypedText.LINE, message = TypedText.FORBIDDEN)
        String street,

        @NotBlank @Size(max = 20) @Pattern(regexp = TypedText.LINE, message = TypedText.FORBIDDEN)
        String houseNumber,

        @Nullable @Size(max = 20) @Pattern(regexp = TypedText.LINE, message = TypedText.FORBIDDEN)
        String box,

        @NotBlank @Size(max = 20) @Pattern(regexp = TypedText.LINE, message = TypedText.FORBIDDEN)
        String postalCode,

        @NotBlank @Size(max = 80) @Pattern(regexp = TypedText.LINE, message = TypedText.FORBIDDEN)
        String city,

        @NotNull @Pattern(regexp = "[A-Z]{2}") String country) {

    static AddressBody of(PostalAddress address) {
        return new AddressBody(
                address.street(),
                address.houseNumber(),
                address.box(),
                address.postalCode(),
                address.city(),
                address.country());
    }

    PostalAddress toAddress() {
        return new PostalAddress(street.strip(), houseNumber.strip(), box, postalCode.strip(), city.strip(), country);
    }

    boolean hasValidPostalCode() {
        return !country.equals("BE") || postalCode.strip().matches("[1-9]\\d{3}");
    }

    /** What was typed, by the names of the fields. */
    Map<String, String> lines() {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("street", street);
        lines.put("houseNumber", houseNumber);
        lines.put("box", box == null ? "" : box);
        lines.put("postalCode", postalCode);
        lines.put("city", city);
        return lines;
    }
}
