package be.sentum.customer.adapter.out.persistence;

import be.sentum.customer.application.CustomersContract;
import be.sentum.customer.application.port.out.Customers;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.function.Function;

@QuarkusTest
@WithSentumServers
class PostgresCustomersTest extends CustomersContract {

    @Inject
    Customers customers;

    @Override
    protected <T> T within(Function<Customers, T> work) {
        return QuarkusTransaction.requiringNew().call(() -> work.apply(customers));
    }
}
