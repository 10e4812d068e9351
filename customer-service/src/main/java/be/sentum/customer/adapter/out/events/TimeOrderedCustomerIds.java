package be.sentum.customer.adapter.out.events;

import be.sentum.customer.application.port.out.CustomerIds;
import be.sentum.customer.domain.CustomerId;
import be.sentum.messaging.Ids;
import jakarta.enterprise.context.ApplicationScoped;

/** UUID version 7. */
@ApplicationScoped
class TimeOrderedCustomerIds implements CustomerIds {

    private final Ids ids;

    TimeOrderedCustomerIds(Ids ids) {
        this.ids = ids;
    }

    @Override
    public CustomerId next() {
        return new CustomerId(ids.next());
    }
}
