package be.sentum.customer.adapter.out.persistence;

import be.sentum.customer.domain.Customer;
import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.CustomerNumber;
import be.sentum.customer.domain.Login;
import be.sentum.customer.domain.Registration;
import be.sentum.customer.domain.details.Details;
import be.sentum.customer.domain.details.DetailsDraft;
import be.sentum.customer.domain.search.NameWords;
import be.sentum.customer.domain.statement.Statement;
import be.sentum.customer.domain.statement.StatementText;
import be.sentum.customer.domain.value.CustomerKind;
import be.sentum.customer.domain.value.EmailAddress;
import be.sentum.customer.domain.value.EnterpriseNumber;
import be.sentum.customer.domain.value.Language;
import be.sentum.customer.domain.value.PhoneNumber;
import be.sentum.customer.domain.value.Text;
import be.sentum.customer.domain.value.VatNumber;
import java.util.List;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/** Between customers and their rows. */
final class CustomerMapper {

    private CustomerMapper() {}

    static CustomerEntity toEntity(Customer customer) {
        CustomerEntity row = new CustomerEntity();
        row.id = customer.id().value();
        row.number = customer.registration().number().value();
        row.noticeVersionShown = customer.registration().noticeVersionShown();
        row.registeredAt = customer.registration().at();
        row.kind = customer.details().kind().name();
        copyChangeable(customer, row);
        return row;
    }

    /** What a customer's change can have changed. */
    static void copyChangeable(Customer customer, CustomerEntity row) {
        Details details = customer.details();
        DetailsDraft texts = details.toDraft();
        Login login = customer.login();
        row.login = login == null ? null : login.subject();
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
        row.fieldOrigins = OriginMapper.toJson(customer.origins());
        row.sortName = NameWords.sortName(details);
        SequencedSet<String> words = NameWords.of(details).words();
        row.nameWords.retainAll(words);
        row.nameWords.addAll(words);
    }

    static Customer toDomain(CustomerEntity row, List<AddressEntity> addresses, List<StatementEntity> statements) {
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
                new Registration(
                        new CustomerId(row.id),
                        new CustomerNumber(row.number),
                        row.noticeVersionShown,
                        row.registeredAt),
                row.login == null ? null : new Login(row.login),
                details,
                OriginMapper.toDomain(row.fieldOrigins),
                statements.stream().map(CustomerMapper::toDomain).toList(),
                row.version);
    }

    static StatementEntity toEntity(Statement statement, CustomerId customer) {
        StatementEntity row = new StatementEntity();
        row.id = statement.id();
        row.customerId = customer.value();
        row.about = statement.about();
        row.statement = statement.text().value();
        row.statedAt = statement.at();
        return row;
    }

    private static Statement toDomain(StatementEntity row) {
        return new Statement(row.id, row.about, new StatementText(row.statement), row.statedAt);
    }

    private static @Nullable Text text(@Nullable String text) {
        return text == null ? null : new Text(text);
    }
}
