package be.sentum.customer.application;

import be.sentum.customer.application.port.out.CustomerEvents;
import be.sentum.customer.domain.CustomerEvent;
import be.sentum.customer.domain.CustomerId;
import java.util.ArrayList;
import java.util.List;

/** Remembers what was published. */
final class RecordedEvents implements CustomerEvents {

    final List<CustomerEvent> published = new ArrayList<>();
    final List<CustomerId> withdrawn = new ArrayList<>();

    @Override
    public void publish(CustomerEvent event) {
        published.add(event);
    }

    @Override
    public void withdrawCard(CustomerId customer) {
        withdrawn.add(customer);
    }
}
