package be.sentum.billing.domain.customer;

import be.sentum.billing.domain.CustomerId;
import org.jspecify.annotations.Nullable;

/**
 * Billing's copy of a customer's card: what an invoice must mention, and whether a check is allowed at all. No e-mail,
 * no phone.
 *
 * @param version of the card; an older one never replaces a newer one
 * @param name of the company, or given and family name
 * @param address the billing address, or the delivery address where there is none
 * @param adult absent when the customer has not said so
 * @param language nl, fr, de or en: that of the documents
 */
public record CardCopy(
        CustomerId customer,
        long version,
        Kind kind,
        @Nullable String name,
        @Nullable String enterpriseNumber,
        @Nullable String vatNumber,
        @Nullable PostalAddress address,
        @Nullable Boolean adult,
        String language) {

    /** Only a person who says to be of age is ever checked (REQ-ADM-05); a company is. */
    public boolean mayBeChecked() {
        return kind == Kind.COMPANY || Boolean.TRUE.equals(adult);
    }
}
