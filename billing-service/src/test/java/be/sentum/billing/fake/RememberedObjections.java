package be.sentum.billing.fake;

import be.sentum.billing.application.port.out.SolvencyPermission;
import be.sentum.billing.domain.CustomerId;
import java.util.HashSet;
import java.util.Set;

/** Everybody may be assessed, but for who objects. */
public final class RememberedObjections implements SolvencyPermission {

    private final Set<CustomerId> objectors = new HashSet<>();

    public void objects(CustomerId customer) {
        objectors.add(customer);
    }

    public void takesBack(CustomerId customer) {
        objectors.remove(customer);
    }

    @Override
    public boolean mayAssess(CustomerId customer) {
        return !objectors.contains(customer);
    }
}
