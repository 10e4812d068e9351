package be.sentum.customer.domain.details;

import be.sentum.customer.domain.address.PostalAddress;
import be.sentum.customer.domain.value.CustomerKind;
import be.sentum.customer.domain.value.EmailAddress;
import be.sentum.customer.domain.value.EnterpriseNumber;
import be.sentum.customer.domain.value.InvalidValue;
import be.sentum.customer.domain.value.Language;
import be.sentum.customer.domain.value.PhoneNumber;
import be.sentum.customer.domain.value.Text;
import be.sentum.customer.domain.value.VatNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What we know of a customer. A person has both names, a company its own; an enterprise number and a VAT number belong
 * together. Whether somebody is an adult is kept as a flag: the date of birth is not needed, so it is not asked.
 *
 * @param adult null as long as nobody said so
 */
public record Details(
        CustomerKind kind,
        @Nullable Text givenName,
        @Nullable Text familyName,
        @Nullable Text companyName,
        @Nullable EnterpriseNumber enterpriseNumber,
        @Nullable VatNumber vatNumber,
        EmailAddress email,
        @Nullable PhoneNumber phone,
        Language language,
        @Nullable Boolean adult,
        List<PostalAddress> addresses) {

    /** Refuses what {@link DetailsCheck} would have refused; it tells which field, this does not. */
    public Details {
        addresses = List.copyOf(addresses);
        boolean named = kind == CustomerKind.COMPANY ? companyName != null : givenName != null && familyName != null;
        boolean matching = enterpriseNumber == null || vatNumber == null || vatNumber.belongsTo(enterpriseNumber);
        if (!named || !matching) {
            throw new InvalidValue("invalid");
        }
    }

    /** The same as somebody would send it: what a patch is applied to. */
    public DetailsDraft toDraft() {
        return new DetailsDraft(
                kind.name(),
                text(givenName),
                text(familyName),
                text(companyName),
                enterpriseNumber == null ? null : enterpriseNumber.value(),
                vatNumber == null ? null : vatNumber.asGiven(),
                email.value(),
                phone == null ? null : phone.value(),
                language.code(),
                adult,
                addresses.stream().map(AddressDraft::of).toList());
    }

    private static @Nullable String text(@Nullable Text text) {
        return text == null ? null : text.value();
    }
}
