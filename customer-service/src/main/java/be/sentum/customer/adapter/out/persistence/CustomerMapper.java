package be.sentum.customer.adapter.out.persistence;

import be.sentum.customer.domain.Customer;
import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.Login;
import be.sentum.customer.domain.details.Details;
import be.sentum.customer.domain.details.DetailsDraft;
import be.sentum.customer.domain.value.CustomerKind;
import be.sentum.customer.domain.value.EmailAddress;
import be.sentum.customer.domain.value.EnterpriseNumber;
import be.sentum.customer.domain.value.Language;
import be.sentum.customer.domain.value.PhoneNumber;
import be.sentum.customer.domain.value.Text;
import be.sentum.customer.domain.value.VatNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Between customers and their rows. */
final class CustomerMapper {

    private CustomerMapper() {}

    static CustomerEntity toEntity(Customer customer) {
        CustomerEntity row = new CustomerEntity();
        Login login = customer.login();
        row.id = customer.id().value();
        row.login = login == null ? null : login.subject();
        row.noticeVersionShown = customer.noticeVersionShown();
        row.registeredAt = customer.registeredAt();
        row.kind = customer.details().kind().name();
        copyChangeable(customer, row);
        return row;
    }

    /** What a customer's change can have changed. */
    static void copyChangeable(Customer customer, CustomerEntity row) {
        Details details = customer.details();
        DetailsDraft texts = details.toDraft();
        row.version = customer.version();
        row.givenName = texts.givenName();
        row.familyName = texts.familyName();
        row.companyName = texts.companyName();
        row.enterpriseNumber = texts.enterpriseNumber();
        VatNumber vat = details.vatNumber();
        row.vatNumber = vat == null ? null : vat.value();
        row.vatNumberNormalisedFrom = vat == null ? null : vat.normalisedFrom();
        row.email = details.email().value();
        row.emailComparable = details.email().comparable();
        row.phone = texts.phone();
        row.language = details.language().code();
        row.adult = details.adult();
    }

    static Customer toDomain(CustomerEntity row, List<AddressEntity> addresses) {
        Details details = new Details(
                CustomerKind.of(row.kind),
                text(row.givenName),
                text(row.familyName),
                text(row.companyName),
                row.enterpriseNumber == null ? null : new EnterpriseNumber(row.enterpriseNumber),
                row.vatNumber == null ? null : new VatNumber(row.vatNumber, row.vatNumberNormalisedFrom),
                new EmailAddress(row.email),
                row.phone == null ? null : new PhoneNumber(row.phone),
                Language.of(row.language),
                row.adult,
                addresses.stream().map(AddressMapper::toDomain).toList());
        return Customer.rehydrate(
                new CustomerId(row.id),
                row.login == null ? null : new Login(row.login),
                row.noticeVersionShown,
                row.registeredAt,
                details,
                row.version);
    }

    private static @Nullable Text text(@Nullable String text) {
        return text == null ? null : new Text(text);
    }
}
