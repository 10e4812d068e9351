package be.sentum.customer.adapter.out.persistence;

import be.sentum.customer.application.port.out.CustomerNumbers;
import be.sentum.customer.domain.CustomerNumber;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;

/** Draws until nobody has the number; two replicas that draw the same at once are told by the unique constraint. */
@ApplicationScoped
class DrawnCustomerNumbers implements CustomerNumbers {

    private final CustomerRepository customers;
    private final SecureRandom random = new SecureRandom();

    DrawnCustomerNumbers(CustomerRepository customers) {
        this.customers = customers;
    }

    @Override
    public CustomerNumber next() {
        CustomerNumber drawn = CustomerNumber.draw(random);
        while (customers.count("number", drawn.value()) > 0) {
            drawn = CustomerNumber.draw(random);
        }
        return drawn;
    }
}
