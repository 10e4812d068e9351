package be.sentum.customer.adapter.out.events;

import be.sentum.customer.application.port.out.CustomerEvents;
import be.sentum.customer.domain.Customer;
import be.sentum.customer.domain.CustomerEvent;
import be.sentum.customer.domain.CustomerId;
import be.sentum.events.Topic;
import be.sentum.events.customer.CustomerChanged;
import be.sentum.events.customer.CustomerRegistered;
import be.sentum.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Publishes the card with every event: the card first, since an event may make a service look for it. */
@ApplicationScoped
class OutboxCustomerEvents implements CustomerEvents {

    private final Outbox outbox;

    OutboxCustomerEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void publish(CustomerEvent event) {
        Customer customer = event.customer();
        outbox.publish(CardWriter.card(customer));
        outbox.publish(
                switch (event) {
                    case CustomerEvent.Registered r ->
                        new CustomerRegistered(
                                customer.id().value(),
                                customer.details().kind().name(),
                                customer.registration().at());
                    case CustomerEvent.Linked l ->
                        new CustomerChanged(customer.id().value(), customer.version(), List.of("login"), l.at());
                    case CustomerEvent.Changed c ->
                        new CustomerChanged(customer.id().value(), customer.version(), c.fields(), c.at());
                });
    }

    @Override
    public void withdrawCard(CustomerId customer) {
        outbox.tombstone(Topic.CUSTOMER_CARD, customer.value().toString());
    }
}
