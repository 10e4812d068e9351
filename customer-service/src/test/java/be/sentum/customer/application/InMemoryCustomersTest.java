package be.sentum.customer.application;

import be.sentum.customer.application.port.out.Customers;
import java.util.function.Function;

class InMemoryCustomersTest extends CustomersContract {

    private final InMemoryCustomers customers = new InMemoryCustomers();

    @Override
    protected <T> T within(Function<Customers, T> work) {
        return work.apply(customers);
    }
}
