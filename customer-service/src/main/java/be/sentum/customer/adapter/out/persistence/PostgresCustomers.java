package be.sentum.customer.adapter.out.persistence;

import be.sentum.customer.application.port.out.Customers;
import be.sentum.customer.domain.Customer;
import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.Login;
import be.sentum.customer.domain.address.PostalAddress;
import be.sentum.customer.domain.search.CustomerSearch;
import be.sentum.customer.domain.value.EmailAddress;
import be.sentum.messaging.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresCustomers implements Customers {

    private static final int LOCK_OF_LOGINS = 21;

    private final CustomerRepository customers;
    private final AddressRepository addresses;
    private final StatementRepository statements;
    private final CustomerMatches matches;
    private final EntityManager entities;
    private final Ids ids;

    PostgresCustomers(
            CustomerRepository customers,
            AddressRepository addresses,
            StatementRepository statements,
            CustomerMatches matches,
            EntityManager entities,
            Ids ids) {
        this.customers = customers;
        this.addresses = addresses;
        this.statements = statements;
        this.matches = matches;
        this.entities = entities;
        this.ids = ids;
    }

    @Override
    public boolean add(Customer customer) {
        Login login = customer.login();
        if (login != null) {
            lock(login);
            if (customers.count("login", login.subject()) > 0) {
                return false;
            }
        }
        customers.persist(CustomerMapper.toEntity(customer));
        addAddresses(customer);
        return true;
    }

    @Override
    public Optional<Customer> find(CustomerId id) {
        return customer(customers.findById(id.value()));
    }

    @Override
    public Optional<Customer> findToChange(CustomerId id) {
        return customer(customers.findById(id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Customer> ofLogin(Login login) {
        return customer(customers.find("login", login.subject()).firstResult());
    }

    @Override
    public void update(Customer customer) {
        CustomerEntity row = customers.findById(customer.id().value());
        CustomerMapper.copyChangeable(customer, row);
        addresses.delete("customerId", row.id);
        addAddresses(customer);
        customer.statements().stream()
                .filter(statement -> statements.findById(statement.id()) == null)
                .forEach(statement -> statements.persist(CustomerMapper.toEntity(statement, customer.id())));
    }

    @Override
    public List<Customer> matching(CustomerSearch search, @Nullable CustomerId after, int atMost) {
        return customers(matches.of(search, after, atMost));
    }

    @Override
    public List<Customer> ofEmail(EmailAddress email, int atMost) {
        return customers(customers
                .find("emailComparable = ?1 order by id", email.comparable())
                .page(0, atMost)
                .list());
    }

    private Optional<Customer> customer(@Nullable CustomerEntity row) {
        return row == null ? Optional.empty() : customers(List.of(row)).stream().findFirst();
    }

    private List<Customer> customers(List<CustomerEntity> rows) {
        List<UUID> found = rows.stream().map(row -> row.id).toList();
        Map<UUID, List<AddressEntity>> theirAddresses =
                addresses.of(found).stream().collect(Collectors.groupingBy(address -> address.customerId));
        Map<UUID, List<StatementEntity>> theirStatements =
                statements.of(found).stream().collect(Collectors.groupingBy(statement -> statement.customerId));
        return rows.stream()
                .map(row -> CustomerMapper.toDomain(
                        row,
                        theirAddresses.getOrDefault(row.id, List.of()),
                        theirStatements.getOrDefault(row.id, List.of())))
                .toList();
    }

    private void addAddresses(Customer customer) {
        int position = 0;
        for (PostalAddress address : customer.details().addresses()) {
            addresses.persist(
                    AddressMapper.toEntity(address, ids.next(), customer.id().value(), position++));
        }
    }

    /** Until the transaction ends nobody else registers with this log-in. */
    private void lock(Login login) {
        // void in SQL; the cast gives Hibernate a type it knows
        entities.createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended(:login, :seed)) as text)", String.class)
                .setParameter("login", login.subject())
                .setParameter("seed", LOCK_OF_LOGINS)
                .getSingleResult();
    }
}
