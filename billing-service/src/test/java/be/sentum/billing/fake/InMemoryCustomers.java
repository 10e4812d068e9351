package be.sentum.billing.fake;

import be.sentum.billing.application.port.out.Customers;
import be.sentum.billing.domain.CustomerId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Unknown until told otherwise. */
public final class InMemoryCustomers implements Customers {

    private final Map<CustomerId, Standing> standings = new HashMap<>();
    private final Map<String, CustomerId> logins = new HashMap<>();

    public void stands(CustomerId customer, Standing standing) {
        standings.put(customer, standing);
    }

    public void logsIn(CustomerId customer, String login) {
        logins.put(login, customer);
    }

    @Override
    public Standing standing(CustomerId customer) {
        return standings.getOrDefault(customer, Standing.UNKNOWN);
    }

    @Override
    public Optional<CustomerId> behind(String login) {
        return Optional.ofNullable(logins.get(login));
    }
}
