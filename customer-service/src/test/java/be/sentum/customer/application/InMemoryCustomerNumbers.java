package be.sentum.customer.application;

import be.sentum.customer.application.port.out.CustomerNumbers;
import be.sentum.customer.domain.CustomerNumber;
import java.util.HashSet;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Numbers that are not in a set. */
final class InMemoryCustomerNumbers implements CustomerNumbers {

    private final Set<CustomerNumber> taken;
    private final RandomGenerator random;

    InMemoryCustomerNumbers(Set<CustomerNumber> taken, RandomGenerator random) {
        this.taken = new HashSet<>(taken);
        this.random = random;
    }

    @Override
    public CustomerNumber next() {
        CustomerNumber drawn = CustomerNumber.draw(random);
        while (!taken.add(drawn)) {
            drawn = CustomerNumber.draw(random);
        }
        return drawn;
    }
}
