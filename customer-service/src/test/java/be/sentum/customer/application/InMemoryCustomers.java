package be.sentum.customer.application;

import be.sentum.customer.application.port.out.Customers;
import be.sentum.customer.domain.Customer;
import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.Login;
import be.sentum.customer.domain.value.EmailAddress;
import be.sentum.customer.domain.value.EnterpriseNumber;
import be.sentum.customer.domain.value.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@link Customers} for tests of use cases; passes the same contract as the real ones. */
final class InMemoryCustomers implements Customers {

    private final List<Customer> all = new ArrayList<>();

    @Override
    public boolean add(Customer customer) {
        Login login = customer.login();
        if (login != null && ofLogin(login).isPresent()) {
            return false;
        }
        return all.add(copy(customer));
    }

    @Override
    public Optional<Customer> find(CustomerId id) {
        return all.stream()
                .filter(c -> c.id().equals(id))
                .map(InMemoryCustomers::copy)
                .findFirst();
    }

    @Override
    public Optional<Customer> findToChange(CustomerId id) {
        return find(id);
    }

    @Override
    public Optional<Customer> ofLogin(Login login) {
        return all.stream()
                .filter(c -> c.belongsTo(login))
                .map(InMemoryCustomers::copy)
                .findFirst();
    }

    @Override
    public void update(Customer customer) {
        all.replaceAll(c -> c.id().equals(customer.id()) ? copy(customer) : c);
    }

    @Override
    public List<Customer> withEmail(EmailAddress email, int atMost) {
        return found(atMost, c -> c.details().email().comparable().equals(email.comparable()));
    }

    @Override
    public List<Customer> named(Text part, int atMost) {
        return found(atMost, c -> names(c).contains(part.value().toLowerCase(Locale.ROOT)));
    }

    @Override
    public List<Customer> withNumber(EnterpriseNumber number, int atMost) {
        return found(atMost, c -> number.equals(c.details().enterpriseNumber()));
    }

    private List<Customer> found(int atMost, Predicate<Customer> condition) {
        return all.stream()
                .filter(condition)
                .sorted(Comparator.comparing((Customer c) -> text(c.details().familyName()))
                        .thenComparing(c -> text(c.details().companyName()))
                        .thenComparing(c -> c.id().value().toString()))
                .limit(atMost)
                .map(InMemoryCustomers::copy)
                .toList();
    }

    private static String names(Customer customer) {
        return String.join(
                        " ",
                        Stream.of(
                                        customer.details().givenName(),
                                        customer.details().familyName(),
                                        customer.details().companyName())
                                .filter(Objects::nonNull)
                                .map(InMemoryCustomers::text)
                                .toList())
                .toLowerCase(Locale.ROOT);
    }

    /** Absent last, as PostgreSQL sorts. */
    private static String text(@Nullable Text text) {
        return text == null ? "\uffff" : text.value();
    }

    private static Customer copy(Customer customer) {
        return Customer.rehydrate(
                customer.id(),
                customer.login(),
                customer.noticeVersionShown(),
                customer.registeredAt(),
                customer.details(),
                customer.version());
    }
}
