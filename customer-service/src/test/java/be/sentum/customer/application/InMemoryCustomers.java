package be.sentum.customer.application;

import be.sentum.customer.application.port.out.Customers;
import be.sentum.customer.domain.Customer;
import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.Login;
import be.sentum.customer.domain.search.CustomerSearch;
import be.sentum.customer.domain.search.NameWords;
import be.sentum.customer.domain.value.EmailAddress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@link Customers} for tests of use cases; passes the same contract as the real ones. */
final class InMemoryCustomers implements Customers {

    private static final Comparator<Customer> BY_NAME = Comparator.comparing(
                    (Customer c) -> NameWords.sortName(c.details()))
            .thenComparing(c -> c.id().value().toString());

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
    public List<Customer> matching(CustomerSearch search, @Nullable CustomerId after, int atMost) {
        if (after != null && find(after).isEmpty()) {
            return List.of();
        }
        List<Customer> sorted =
                all.stream().filter(c -> isSought(c, search)).sorted(BY_NAME).toList();
        return sorted.stream()
                .filter(c -> after == null || BY_NAME.compare(c, find(after).orElseThrow()) > 0)
                .limit(atMost)
                .map(InMemoryCustomers::copy)
                .toList();
    }

    @Override
    public List<Customer> ofEmail(EmailAddress email, int atMost) {
        return matching(new CustomerSearch.ByEmail(email), null, atMost);
    }

    private static boolean isSought(Customer customer, CustomerSearch search) {
        return switch (search) {
            case CustomerSearch.ByEmail by ->
                customer.details().email().comparable().equals(by.email().comparable());
            case CustomerSearch.ByNumber by -> customer.registration().number().equals(by.number());
            case CustomerSearch.ByEnterprise by ->
                by.number().equals(customer.details().enterpriseNumber());
            case CustomerSearch.ByName by ->
                by.beginnings().words().stream()
                        .allMatch(beginning -> NameWords.of(customer.details()).words().stream()
                                .anyMatch(word -> word.startsWith(beginning)));
        };
    }

    private static Customer copy(Customer customer) {
        return Customer.rehydrate(
                customer.registration(),
                customer.login(),
                customer.details(),
                customer.origins(),
                customer.statements(),
                customer.version());
    }
}
