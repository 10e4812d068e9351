package be.sentum.customer.domain.details;

import be.sentum.customer.domain.address.PostalAddress;
import be.sentum.customer.domain.value.CustomerKind;
import be.sentum.customer.domain.value.EmailAddress;
import be.sentum.customer.domain.value.EnterpriseNumber;
import be.sentum.customer.domain.value.Language;
import be.sentum.customer.domain.value.PhoneNumber;
import be.sentum.customer.domain.value.Text;
import be.sentum.customer.domain.value.VatNumber;
import java.util.List;

/** Makes {@link Details} of a draft, or names every field that is not valid. */
public sealed interface DetailsCheck {

    /** Everything is as it should be. */
    record Valid(Details details) implements DetailsCheck {}

    /** At least one field is not; all of them are named. */
    record Invalid(List<Violation> violations) implements DetailsCheck {

        public Invalid {
            violations = List.copyOf(violations);
        }
    }

    /** @param mostAddresses how many addresses a customer may have */
    static DetailsCheck of(DetailsDraft draft, int mostAddresses) {
        Fields fields = new Fields();
        CustomerKind kind = fields.required("kind", draft.kind(), CustomerKind::of);
        Text givenName = fields.optional("givenName", draft.givenName(), Text::new);
        Text familyName = fields.optional("familyName", draft.familyName(), Text::new);
        Text companyName = fields.optional("companyName", draft.companyName(), Text::new);
        EnterpriseNumber enterprise =
                fields.optional("enterpriseNumber", draft.enterpriseNumber(), EnterpriseNumber::new);
        VatNumber vat = fields.optional("vatNumber", draft.vatNumber(), VatNumber::of);
        EmailAddress email = fields.required("email", draft.email(), EmailAddress::new);
        PhoneNumber phone = fields.optional("phone", draft.phone(), PhoneNumber::new);
        Language language = fields.required("language", draft.language(), Language::of);
        List<PostalAddress> addresses = AddressCheck.of(draft.addresses(), mostAddresses, fields);

        if (kind == CustomerKind.PERSON) {
            fields.require("givenName", draft.givenName());
            fields.require("familyName", draft.familyName());
        }
        if (kind == CustomerKind.COMPANY) {
            fields.require("companyName", draft.companyName());
        }
        if (enterprise != null && vat != null && !vat.belongsTo(enterprise)) {
            fields.add("vatNumber", "mismatch");
        }
        if (!fields.violations().isEmpty() || kind == null || email == null || language == null) {
            return new Invalid(fields.violations());
        }
        return new Valid(new Details(
                kind,
                givenName,
                familyName,
                companyName,
                enterprise,
                vat,
                email,
                phone,
                language,
                draft.adult(),
                addresses));
    }
}
