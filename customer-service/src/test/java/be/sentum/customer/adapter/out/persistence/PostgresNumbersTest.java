package be.sentum.customer.adapter.out.persistence;

import be.sentum.customer.application.CustomerNumbersContract;
import be.sentum.customer.application.port.out.CustomerNumbers;
import be.sentum.customer.application.port.out.Customers;
import be.sentum.customer.domain.Customer;
import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.CustomerNumber;
import be.sentum.customer.domain.Drafts;
import be.sentum.customer.domain.Registration;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

@QuarkusTest
@WithSentumServers
class PostgresNumbersTest extends CustomerNumbersContract {

    @Inject
    CustomerRepository rows;

    @Inject
    Customers customers;

    @Override
    protected CustomerNumbers drawnWith(RandomGenerator random) {
        return new DrawnCustomerNumbers(rows, random);
    }

    @Override
    protected void taken(CustomerNumber number) {
        Registration registration =
                new Registration(new CustomerId(UUID.randomUUID()), number, "2026-11", Instant.now());
        Customer customer = Customer.register(registration, null, Drafts.details(Drafts.anna()), Drafts.person())
                .customer();
        QuarkusTransaction.requiringNew().run(() -> customers.add(customer));
    }

    @Override
    protected CustomerNumber next(CustomerNumbers numbers) {
        return QuarkusTransaction.requiringNew().call(numbers::next);
    }
}
