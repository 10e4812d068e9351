package be.sentum.customer.application;

import be.sentum.customer.application.port.out.Persons;
import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.Login;
import be.sentum.customer.domain.PersonStanding;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Persons as a test wants them to stand. */
final class InMemoryPersons implements Persons {

    private final Map<CustomerId, PersonStanding> standings = new HashMap<>();

    @Override
    public void know(CustomerId customer, @Nullable Login login) {
        standings.putIfAbsent(customer, PersonStanding.GOOD);
    }

    @Override
    public PersonStanding standing(CustomerId customer) {
        return standings.getOrDefault(customer, PersonStanding.GONE);
    }

    void set(CustomerId customer, PersonStanding standing) {
        standings.put(customer, standing);
    }
}
