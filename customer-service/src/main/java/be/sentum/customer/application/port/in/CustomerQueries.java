package be.sentum.customer.application.port.in;

import be.sentum.customer.domain.Customer;
import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.Login;
import java.util.Optional;

/** Reads one customer. */
public interface CustomerQueries {

    Optional<Customer> byId(CustomerId id);

    Optional<Customer> ofLogin(Login login);
}
