package be.sentum.customer.application;

import be.sentum.customer.application.port.in.FindCustomers;
import be.sentum.customer.application.port.out.Customers;
import be.sentum.customer.domain.Customer;
import be.sentum.messaging.UseCase;
import java.util.List;

@UseCase
class FindCustomersHandler implements FindCustomers {

    private final Customers customers;

    FindCustomersHandler(Customers customers) {
        this.customers = customers;
    }

    @Override
    public List<Customer> handle(Query query) {
        return switch (query) {
            case Query.ByEmail by -> customers.withEmail(by.email(), AT_MOST);
            case Query.ByName by -> customers.named(by.part(), AT_MOST);
            case Query.ByNumber by -> customers.withNumber(by.number(), AT_MOST);
        };
    }
}
