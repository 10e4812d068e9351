package be.sentum.customer.domain.search;

import be.sentum.customer.domain.CustomerNumber;
import be.sentum.customer.domain.value.EmailAddress;
import be.sentum.customer.domain.value.EnterpriseNumber;

/** What is known of whom one looks for. */
public sealed interface CustomerSearch {

    /** The whole address, as {@link EmailAddress#comparable} compares. */
    record ByEmail(EmailAddress email) implements CustomerSearch {}

    /** Beginnings of words of given, family and company name, in any order, whatever case and accents. */
    record ByName(NameWords beginnings) implements CustomerSearch {}

    /** Our own number. */
    record ByNumber(CustomerNumber number) implements CustomerSearch {}

    /** The number of the enterprise, or of its VAT number. */
    record ByEnterprise(EnterpriseNumber number) implements CustomerSearch {}
}
