package be.sentum.customer.domain.details;

import be.sentum.customer.domain.address.AddressType;
import be.sentum.customer.domain.address.Country;
import be.sentum.customer.domain.address.PostalAddress;
import be.sentum.customer.domain.address.PostalCode;
import be.sentum.customer.domain.value.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The addresses of a draft. */
final class AddressCheck {

    private AddressCheck() {}

    static List<PostalAddress> of(@Nullable List<AddressDraft> drafts, int most, Fields fields) {
        if (drafts == null) {
            return List.of();
        }
        if (drafts.size() > most) {
            fields.add("addresses", "too_many");
            return List.of();
        }
        List<PostalAddress> addresses = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            PostalAddress address = address("addresses[" + i + "].", drafts.get(i), fields);
            if (address != null) {
                addresses.add(address);
            }
        }
        return addresses;
    }

    private static @Nullable PostalAddress address(String path, AddressDraft draft, Fields fields) {
        AddressType type = fields.required(path + "type", draft.type(), AddressType::of);
        Text street = fields.required(path + "street", draft.street(), Text::new);
        Text houseNumber = fields.required(path + "houseNumber", draft.houseNumber(), Text::new);
        Text box = fields.optional(path + "box", draft.box(), Text::new);
        PostalCode postalCode = fields.required(path + "postalCode", draft.postalCode(), PostalCode::new);
        Text city = fields.required(path + "city", draft.city(), Text::new);
        Country country = fields.required(path + "country", draft.country(), Country::new);
        if (type == null
                || street == null
                || houseNumber == null
                || postalCode == null
                || city == null
                || country == null) {
            return null;
        }
        if (!postalCode.fits(country)) {
            fields.add(path + "postalCode", "invalid_format");
            return null;
        }
        return new PostalAddress(type, street, houseNumber, box, postalCode, city, country);
    }
}
