package be.sentum.order.fake;

import be.sentum.order.application.port.out.ClosedAccounts;
import be.sentum.order.domain.customer.CustomerId;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Closed accounts in a set. */
public final class InMemoryClosedAccounts implements ClosedAccounts {

    private final Set<CustomerId> closed = ConcurrentHashMap.newKeySet();

    @Override
    public void note(CustomerId customer) {
        closed.add(customer);
    }

    @Override
    public boolean contains(CustomerId customer) {
        return closed.contains(customer);
    }
}
