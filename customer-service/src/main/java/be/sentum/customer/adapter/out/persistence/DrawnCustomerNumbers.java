package be.sentum.customer.adapter.out.persistence;

import be.sentum.customer.application.port.out.CustomerNumbers;
import be.sentum.customer.domain.CustomerNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/** Draws until nobody has the number; two replicas that draw the same at once are told by the unique constraint. */
@ApplicationScoped
class DrawnCustomerNumbers implements CustomerNumbers {

    private final CustomerRepository customers;
    private final RandomGenerator random;

    @Inject
    DrawnCustomerNumbers(CustomerRepository customers) {
        this(customers, new SecureRandom());
    }

    DrawnCustomerNumbers(CustomerRepository customers, RandomGenerator random) {
        this.customers = customers;
        this.random = random;
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
