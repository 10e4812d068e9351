package be.sentum.billing.fake;

import be.sentum.billing.application.port.out.Objections;
import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.customer.Objection;
import java.util.HashMap;
import java.util.Map;

public final class InMemoryObjections implements Objections {

    private final Map<CustomerId, Objection> latest = new HashMap<>();

    @Override
    public void note(Objection objection) {
        latest.merge(objection.customer(), objection, (kept, other) -> kept.version() < other.version() ? other : kept);
    }

    @Override
    public boolean stands(CustomerId customer) {
        Objection objection = latest.get(customer);
        return objection != null && objection.objects();
    }
}
