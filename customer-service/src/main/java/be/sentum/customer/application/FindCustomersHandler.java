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
    public Found handle(Query query) {
        List<Customer> found = customers.matching(query.search(), query.after(), query.atMost() + 1);
        if (found.size() <= query.atMost()) {
            return new Found(found, null);
        }
        List<Customer> page = found.subList(0, query.atMost());
        return new Found(page, page.getLast().id());
    }
}
