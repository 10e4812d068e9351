package be.sentum.customer.application;

import be.sentum.customer.application.port.in.CustomerQueries;
import be.sentum.customer.application.port.out.Customers;
import be.sentum.customer.domain.Customer;
import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.Login;
import be.sentum.messaging.UseCase;
import java.util.Optional;

@UseCase
class CustomerQueriesHandler implements CustomerQueries {

    private final Customers customers;

    CustomerQueriesHandler(Customers customers) {
        this.customers = customers;
    }

    @Override
    public Optional<Customer> byId(CustomerId id) {
        return customers.find(id);
    }

    @Override
    public Optional<Customer> ofLogin(Login login) {
        return customers.ofLogin(login);
    }
}
